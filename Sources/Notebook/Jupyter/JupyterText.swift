/// Texts as Jupyter stores them.
enum JupyterText {
  /// A list of lines, each with its line end.
  static func lines(_ text: String) -> JSON {
    let lines = ByteLines(text)
    return .array((0..<lines.count).map { .string(lines.text($0..<($0 + 1))) })
  }
}
