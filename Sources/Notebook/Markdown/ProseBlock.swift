/// Prose from another format, made safe to stand between the cells of a Markdown document.
enum ProseBlock {
  /// The prose without blank lines around it; nil if nothing is left.
  ///
  /// Swift that is only shown is marked as an example, and what the prose leaves open is closed.
  static func markdown(_ prose: String) -> String? {
    var text = trimmed(prose)
    guard !text.isEmpty else { return nil }
    let lines = ByteLines(text)
    let blocks = MarkdownBlocks(lines)
    if let closing = blocks.closingText { text = text.withoutLastLineEnd + "\n" + closing }
    let shown = blocks.fences.filter {
      switch CellInfo($0.info) {
      case .code, .output: true
      case .example, .other: false
      }
    }
    guard !shown.isEmpty else { return text }
    var result = SourceLines(text)
    for fence in shown where result.texts.indices.contains(fence.opening) {
      result.texts[fence.opening] = marked(result.texts[fence.opening], fence.info)
    }
    return result.source
  }

  private static func marked(_ line: String, _ info: String) -> String {
    let before = info.isEmpty ? line[...] : line.dropLast(info.count)
    if CellInfo(info) == .output { return before + "text" }
    return before + "swift example"
  }

  /// A text without the blank lines at both ends.
  static func trimmed(_ text: String) -> String {
    let lines = ByteLines(text)
    let filled = (0..<lines.count).filter { !lines.bytes[lines.ranges[$0]].trimmingBlanks.isEmpty }
    guard let first = filled.first, let last = filled.last else { return "" }
    return lines.text(first..<(last + 1)).withoutLastLineEnd
  }
}
