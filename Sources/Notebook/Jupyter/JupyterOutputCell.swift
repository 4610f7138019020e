/// A Markdown cell of Jupyter's that holds nothing but a block of expected output.
enum JupyterOutputCell {
  /// The block's text; nil if the cell holds anything else.
  static func text(of source: String) -> String? {
    guard source.utf8.count < 1_000_000, source.contains("output") else { return nil }
    let lines = ByteLines(ProseBlock.trimmed(source))
    let fences = MarkdownBlocks(lines).fences
    guard let fence = fences.first, fence.lines == 0..<lines.count, CellInfo(fence.info) == .output
    else { return nil }
    return fence.text(in: lines).withoutLastLineEnd
  }

  /// The cell's source.
  static func source(_ output: String) -> String { MarkdownWriter.fenced(output, info: "output") }
}
