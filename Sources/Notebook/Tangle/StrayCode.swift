/// Solutions that stand in prose: in a cell whose type was changed, or without their fence.
enum StrayCode {
  /// The cells, with each stretch of prose that declares a solution followed by it as a code cell, at
  /// most `most` of them.
  static func rescued(
    _ cells: [Cell], known: Set<String>, most: Int
  ) -> (cells: [Cell], notes: [String]) {
    var result: [Cell] = []
    var notes: [String] = []
    for cell in cells {
      result.append(cell)
      let room = most - notes.count
      guard room > 0, cell.kind == .prose, cell.text.utf8.count < longestProse,
        cell.text.contains("extension")
      else { continue }
      for code in solutions(in: cell, known: known).prefix(room) {
        result.append(code)
        notes.append(
          "\(code.origin): code of an exercise stands in the text; it was taken as code. "
            + advice(code.origin))
      }
    }
    return (result, notes)
  }

  /// Whether a cell is one that ``rescued(_:known:)`` made.
  static func isStray(_ cell: Cell) -> Bool { cell.id == mark }

  /// The longest prose that is looked at, in bytes, and the most solutions in a stretch of it.
  private static let longestProse = 500_000
  private static let most = 50

  // No id has a space in it.
  private static let mark = "stray code"

  private static func advice(_ origin: Origin) -> String {
    switch origin.place {
    case .line: "Put ```swift above it and ``` below."
    case .cell: "Change the cell's type to code."
    }
  }

  private static func solutions(in cell: Cell, known: Set<String>) -> [Cell] {
    let lines = ByteLines(cell.text)
    let fences = MarkdownBlocks(lines).fences
    var hidden: [Range<Int>] = []
    var found: [Cell] = []
    for fence in fences {
      hidden.append(fence.lines)
      guard CellInfo(fence.info) != .example else { continue }
      found += solutions(fence.text(in: lines), of: cell, at: fence.content.lowerBound, known)
    }
    // Lines outside of fences; those within are empty, so that numbers stay.
    let isHidden = Set(hidden.flatMap { $0 })
    let bare = (0..<lines.count).map { isHidden.contains($0) ? "" : lines[$0] }
    return found + solutions(bare.joined(separator: "\n"), of: cell, at: 0, known)
  }

  private static func solutions(
    _ text: String, of cell: Cell, at line: Int, _ known: Set<String>
  ) -> [Cell] {
    let lines = ByteLines(text)
    let bytes = lines.bytes
    return SolutionExtension.all(in: text).prefix(most).compactMap { one in
      guard one.protocols.contains(where: known.contains), one.range.beginsLine(in: bytes) else {
        return nil
      }
      let above = lines.ranges.prefix { $0.lowerBound < one.range.lowerBound }.count
      let isMidLine = one.range.lowerBound > 0 && bytes[one.range.lowerBound - 1] != 0x0A
      return self.cell(
        String(decoding: bytes[one.range], as: UTF8.self), of: cell,
        linesAbove: line + above - (isMidLine ? 1 : 0))
    }
  }

  private static func cell(_ text: String, of cell: Cell, linesAbove: Int) -> Cell {
    var code = Cell(id: mark, kind: .code, text: text, origin: cell.origin)
    switch cell.origin.place {
    case .line(let line):
      code.origin = Origin(file: cell.origin.file, place: .line(line + linesAbove))
    case .cell: code.text = String(repeating: "\n", count: linesAbove) + text
    }
    return code
  }
}

extension Range<Int> {
  /// Whether nothing but white space stands before it in its line.
  fileprivate func beginsLine(in bytes: [UInt8]) -> Bool {
    var at = lowerBound
    while at > 0, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09 { at -= 1 }
    return at == 0 || bytes[at - 1] == 0x0A || bytes[at - 1] == 0x0D
  }
}
