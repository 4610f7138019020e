/// A file read by its format, for tangling and for converting.
struct NotebookFileReader {
  let name: String
  /// The file's text, its conflicts settled.
  let text: String
  private(set) var notebook = Notebook()
  private(set) var notes: [String] = []

  init(_ file: NotebookFile, format: NotebookFormat) {
    name = file.name
    if format == .jupyter {
      text = ""
      let reading = JupyterReader.read(file.bytes, name: file.name)
      notebook = reading.notebook
      notes = reading.notes
      return
    }
    let settled = ConflictMarkers.settle(file.bytes)
    text = String(decoding: settled.bytes, as: UTF8.self)
    if String(validating: settled.bytes, as: UTF8.self) == nil {
      notes.append("\(file.name) is not UTF-8 text; save it as UTF-8.")
    }
    notes += ConflictMarkers.notes(on: settled.lines) { "\(file.name), line \($0)" }
    if format == .markdown {
      let reading = MarkdownReader.read(text, name: file.name)
      notebook = reading.notebook
      notes += reading.notes
    } else {
      notebook.version =
        MarkdownHeader(line: String(text.prefix { !$0.isNewline }), opening: "//")?.version
    }
  }
}
