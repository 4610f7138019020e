/// Reads a notebook in Markdown.
///
/// Fences of Swift and of output are cells; everything else is prose, and each stretch of it one cell.
/// An unchanged notebook is written as it was, byte for byte (see ``MarkdownWriter``).
package struct MarkdownReader {
  private let name: String
  private let lines: ByteLines
  private var notebook = Notebook()
  private var notes: [String] = []

  /// Reads a notebook; `name` is the file's, for what is said of it.
  package static func read(_ text: String, name: String = "notebook.md") -> Notebook.Reading {
    var reader = MarkdownReader(text, name)
    reader.read()
    return Notebook.Reading(notebook: reader.notebook, notes: reader.notes)
  }

  private init(_ text: String, _ name: String) {
    self.name = name
    lines = ByteLines(text)
  }

  private mutating func read() {
    var start = readHeader()
    let repaired = FenceRepair(MarkdownBlocks(lines).fences, in: lines)
    notes += repaired.notes.map { "\(name), \($0)" }
    for fence in repaired.fences {
      guard let cell = cell(fence) else { continue }
      addProse(start..<fence.opening)
      notebook.cells.append(cell)
      start = fence.lines.upperBound
    }
    addProse(start..<lines.count)
  }

  /// Reads the header; gives the line at which the prose begins.
  private mutating func readHeader() -> Int {
    for line in 0..<min(lines.count, 20) {
      guard lines.ranges[line].count < 4096, let header = MarkdownHeader(line: lines[line]) else {
        continue
      }
      notebook.assignment = header.assignment
      notebook.version = header.version
      notebook.student = header.student
      // Further down it is left in the prose, where it does no harm.
      let raw = line == 0 ? lines.text(0..<1) : ""
      notebook.markdownHeader = MarkdownHeader.Form(raw: raw, header: header)
      return line == 0 ? 1 : 0
    }
    return 0
  }

  private mutating func addProse(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let text = lines.text(range)
    var cell = Cell(kind: .prose, text: text, origin: origin(range.lowerBound))
    cell.form = .markdown(MarkdownForm(raw: text, text: text))
    notebook.cells.append(cell)
  }

  /// Whether Jupytext made the document, as its front matter says.
  private var isFromJupytext: Bool {
    let head = lines.bytes.prefix(400)
    guard head.starts(with: "---".utf8) else { return false }
    return String(decoding: head, as: UTF8.self).contains("jupytext:")
  }

  private func cell(_ fence: MarkdownFence) -> Cell? {
    let kind: Cell.Kind
    var exercise: String?
    switch CellInfo(fence.info, isFromJupytext: isFromJupytext) {
    case .code(let id):
      kind = .code
      exercise = id
    case .output: kind = .output
    case .example, .other: return nil
    }
    let text = fence.text(in: lines).withoutLastLineEnd
    var cell = Cell(kind: kind, text: text, exercise: exercise, origin: origin(fence.opening + 1))
    let isPlain = fence.margins.allSatisfy { $0 == 0 }
    cell.form = .markdown(
      MarkdownForm(
        raw: lines.text(fence.lines), text: text, margins: isPlain ? [] : fence.margins,
        isOpen: fence.closing == nil && !fence.isNested))
    return cell
  }

  private func origin(_ line: Int) -> Origin { Origin(file: name, place: .line(line + 1)) }
}

extension String {
  /// Without the last line end, if the text ends with one.
  var withoutLastLineEnd: String {
    guard let last, last.isNewline, last == "\n" || last == "\r\n" || last == "\r" else {
      return self
    }
    return String(dropLast())
  }
}
