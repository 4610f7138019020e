/// How a cell stood in Markdown.
struct MarkdownForm: Equatable, Sendable {
  /// The whole cell with its fences and line ends.
  let raw: String
  /// The cell's text when it was read.
  let text: String
  /// How many bytes stood before each line of the text, as a list's or a quotation's; empty if none
  /// did.
  var margins: [Int] = []
  /// Whether the closing fence is missing.
  var isOpen = false
}
