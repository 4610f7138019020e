/// Fences put right where one was deleted: a block that holds the opening fence of another Swift cell
/// is cut before it, as no Swift begins a line with three backticks.
struct FenceRepair {
  private(set) var fences: [MarkdownFence] = []
  /// What was wrong, by line, without the file's name.
  private(set) var notes: [String] = []

  init(_ found: [MarkdownFence], in lines: ByteLines) {
    for fence in found {
      let cuts = CellInfo(fence.info) == .example ? [] : Self.cuts(fence, in: lines)
      guard !cuts.isEmpty else {
        fences.append(fence)
        continue
      }
      let pieces = fence.cut(at: cuts)
      fences += pieces.dropLast().map { $0.withoutProse(in: lines) } + pieces.suffix(1)
      for (before, after) in zip(pieces, pieces.dropFirst()) {
        notes.append(Self.note(before, after))
      }
    }
  }

  /// The lines of a block's content that would open a Swift cell, with their info strings.
  private static func cuts(_ fence: MarkdownFence, in lines: ByteLines) -> [(
    index: Int, info: String
  )] {
    fence.content.enumerated().compactMap { index, line in
      let range = lines.ranges[line]
      let start = min(range.lowerBound + fence.margins[index], range.upperBound)
      var cursor = MarkdownCursor(lines.bytes, start..<range.upperBound)
      guard cursor.indent() <= 3, let opening = OpeningFence(&cursor),
        case .code = CellInfo(opening.info)
      else { return nil }
      return (index, opening.info)
    }
  }

  private static func note(_ before: MarkdownFence, _ after: MarkdownFence) -> String {
    let next = after.opening + 1
    if case .code = CellInfo(before.info) {
      return
        "line \(before.opening + 1): this cell's closing fence is missing before line \(next), "
        + "where the next cell begins. Put ``` below its code."
    }
    return "line \(before.opening + 1): these backticks open a block that holds the cell on line "
      + "\(next). Perhaps an opening ```swift above them was deleted; put it back."
  }
}

extension MarkdownFence {
  /// The block cut before lines of its content, each of which opens the next piece.
  fileprivate func cut(at cuts: [(index: Int, info: String)]) -> [MarkdownFence] {
    let starts = [(index: -1, info: info)] + cuts
    let ends = cuts.map(\.index) + [content.count]
    return zip(starts, ends).map { start, end in
      let range = (start.index + 1)..<end
      let first = content.lowerBound
      var fence = MarkdownFence(
        opening: first + start.index,
        content: (first + range.lowerBound)..<(first + range.upperBound),
        closing: end == content.count ? closing : nil, info: start.info)
      fence.margins = Array(margins[range])
      fence.padding = Array(padding[range])
      return fence
    }
  }

  /// The block up to the end of its last declaration of `Solution`, so that prose below it is none of
  /// its code; the block itself if it declares none.
  fileprivate func withoutProse(in lines: ByteLines) -> MarkdownFence {
    let text = text(in: lines)
    guard let last = SolutionExtension.all(in: text).last else { return self }
    let count = ByteLines(Array(Array(text.utf8)[..<last.range.upperBound])).count
    var fence = self
    fence.content = content.lowerBound..<(content.lowerBound + count)
    fence.margins = Array(margins[..<count])
    fence.padding = Array(padding[..<count])
    return fence
  }
}
