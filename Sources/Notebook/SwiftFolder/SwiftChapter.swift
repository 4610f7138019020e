/// The cells of one file of a folder.
struct SwiftChapter {
  /// The exercise's id; nil for what stands before the first.
  let exercise: String?
  var cells: [Cell]

  /// `03_linear_forward.swift`
  func fileName(number: Int) -> String {
    guard let exercise else { return SwiftFolder.introduction }
    return (number < 10 ? "0" : "") + "\(number)_\(exercise).swift"
  }

  /// The chapters of a notebook; the first is what stands before the first exercise.
  static func all(in cells: [Cell]) -> [SwiftChapter] {
    var chapters = [SwiftChapter(exercise: nil, cells: [])]
    for cell in cells {
      let last = chapters.count - 1
      guard cell.kind == .code, let exercise = cell.exercise, chapters[last].exercise != exercise
      else {
        chapters[last].cells.append(cell)
        continue
      }
      // The prose just above an exercise is about it.
      let own = chapters[last].cells.reversed().prefix { $0.kind == .prose }.reversed()
      chapters[last].cells.removeLast(own.count)
      var prose = Array(own)
      if last == 0, let (before, heading) = split(prose) {
        chapters[0].cells += before
        prose = heading
      }
      chapters.append(SwiftChapter(exercise: exercise, cells: prose + [cell]))
    }
    return chapters
  }

  /// Prose cut before its last heading; nil if it has none.
  private static func split(_ prose: [Cell]) -> (before: [Cell], from: [Cell])? {
    for (index, cell) in prose.enumerated().reversed() {
      let lines = ByteLines(cell.text)
      let fenced = Set(MarkdownBlocks(lines).fences.flatMap(\.lines))
      let heading = (0..<lines.count).last { line in
        guard !fenced.contains(line) else { return false }
        var cursor = MarkdownCursor(lines.bytes, lines.ranges[line])
        return cursor.indent() <= 3 && cursor.isHeading()
      }
      guard let heading else { continue }
      var (before, from) = (cell, cell)
      before.text = lines.text(0..<heading)
      from.text = lines.text(heading..<lines.count)
      if heading == 0 { return (Array(prose[..<index]), Array(prose[index...])) }
      return (prose[..<index] + [before], [from] + prose[(index + 1)...])
    }
    return nil
  }
}
