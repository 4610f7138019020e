/// Writes a notebook in Markdown.
package enum MarkdownWriter {
  /// The document. Cells that were read from Markdown and have not changed are written as they were.
  package static func write(_ notebook: Notebook) -> String {
    var text = header(notebook)
    var wasRaw = true
    for (index, cell) in notebook.cells.enumerated() {
      let isLast = index == notebook.cells.count - 1
      if let raw = raw(cell, isLast: isLast) {
        if !wasRaw { text.endWithBlankLine() } else { text.endLine() }
        text += raw
        wasRaw = true
      } else if let block = block(cell) {
        text.endWithBlankLine()
        text += block + "\n"
        wasRaw = false
      }
    }
    return text
  }

  private static func header(_ notebook: Notebook) -> String {
    let header = MarkdownHeader(notebook)
    if let form = notebook.markdownHeader, form.header == header { return form.raw }
    return header.line.map { $0 + "\n" } ?? ""
  }

  private static func raw(_ cell: Cell, isLast: Bool) -> String? {
    guard let form = cell.markdown, form.text == cell.text, isLast || !form.isOpen else {
      return nil
    }
    return form.raw
  }

  /// A cell written anew, without a line end; nil if it is empty prose.
  private static func block(_ cell: Cell) -> String? {
    switch cell.kind {
    case .prose: ProseBlock.markdown(cell.text)
    case .code: fenced(cell.text, info: cell.exercise.map { "swift exercise \($0)" } ?? "swift")
    case .output: fenced(cell.text, info: "output")
    }
  }

  /// A text in fences that are longer than any within it.
  static func fenced(_ text: String, info: String) -> String {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)\(info)\n\(text)\(text.isEmpty ? "" : "\n")\(fence)"
  }
}

extension String {
  fileprivate mutating func endLine() {
    if let last = utf8.last, last != 0x0A, last != 0x0D { append("\n") }
  }

  fileprivate mutating func endWithBlankLine() {
    endLine()
    if isEmpty || hasSuffix("\n\n") || hasSuffix("\r\n\r\n") { return }
    append("\n")
  }
}
