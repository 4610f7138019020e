/// A fenced code block of a Markdown document.
struct MarkdownFence: Equatable {
  /// The line of the opening fence, from 0.
  let opening: Int
  /// The lines between the fences.
  var content: Range<Int>
  /// The line of the closing fence; nil if the block ends without one.
  var closing: Int?
  /// What follows the opening fence, without the white space around it.
  let info: String
  /// Whether it stands in a list or a quotation, which ends it too.
  var isNested = false
  /// Where the text of each line of the content begins within its line, in bytes.
  var margins: [Int] = []
  /// The spaces that stand for the rest of a tab which the margin cuts, a line of the content each.
  var padding: [Int] = []

  /// The lines of the whole block.
  var lines: Range<Int> { opening..<((closing ?? (content.upperBound - 1)) + 1) }

  /// The text between the fences: each line without its margin, ended as in the document.
  func text(in lines: ByteLines) -> String {
    var bytes: [UInt8] = []
    for (index, line) in content.enumerated() {
      let start = lines.ranges[line].lowerBound + margins[index]
      bytes += repeatElement(0x20, count: padding[index])
      bytes += lines.bytes[start..<lines.start(of: line + 1)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
