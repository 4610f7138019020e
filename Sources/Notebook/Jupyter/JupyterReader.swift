/// Reads a Jupyter notebook: nbformat 4, and 3 as far as its cells go.
///
/// Whatever is missing or wrong costs no more than the cell it stands in.
package struct JupyterReader {
  private let name: String
  private var notebook = Notebook()
  private var notes: [String] = []
  /// Whether it is nbformat 4, so that what its cells hold besides text may be kept.
  private var isCurrent = true

  /// Reads a notebook; `name` is the file's, for what is said of it.
  package static func read(_ bytes: [UInt8], name: String = "notebook.ipynb") -> Notebook.Reading {
    var reader = JupyterReader(name: name)
    reader.read(bytes)
    return Notebook.Reading(notebook: reader.notebook, notes: reader.notes)
  }

  private init(name: String) { self.name = name }

  private mutating func read(_ bytes: [UInt8]) {
    let settled = ConflictMarkers.settle(bytes)
    notes += ConflictMarkers.notes(on: settled.lines) { "\(name), line \($0)" }
    if String(validating: settled.bytes, as: UTF8.self) == nil {
      notes.append("\(name) is not UTF-8 text; save it as UTF-8.")
    }
    let scanner = JSONScanner(settled.bytes)
    guard let json = scanner.value, json.object != nil else {
      notes.append(
        "\(name) is no Jupyter notebook: it does not begin as JSON. Save it again in your editor.")
      return
    }
    isCurrent = json["cells"] != nil
    notebook.jupyter = isCurrent ? json : nil
    readMetadata(json["metadata"])
    let cells = Self.cells(json)
    for (index, cell) in cells.enumerated() { read(cell, number: index + 1) }
    noteDamage(scanner.damage, in: settled.bytes, cells: cells.count)
  }

  static func cells(_ json: JSON) -> [JSON] {
    if let cells = json["cells"]?.array { return cells }
    return (json["worksheets"]?.array ?? []).flatMap { $0["cells"]?.array ?? [] }
  }

  private mutating func noteDamage(_ damage: Int?, in bytes: [UInt8], cells: Int) {
    guard let damage else {
      if cells == 0 { notes.append("\(name) holds no cells.") }
      return
    }
    let line = bytes[..<damage].count { $0 == 0x0A } + 1
    let what = damage >= bytes.count ? "ends in the middle" : "is damaged on line \(line)"
    let kept =
      switch cells {
      case 0: "no cell before that is whole"
      case 1: "the cell before that was read"
      default: "the \(cells) cells before that were read"
      }
    notes.append("\(name) \(what): \(kept), what follows is lost. Save it again in your editor.")
  }

  private mutating func readMetadata(_ metadata: JSON?) {
    let own = metadata?["nbgrade"]
    notebook.assignment = own?["assignment"]?.string
    notebook.version = own?["version"]?.string
    notebook.student = own?["student"]?.string
  }

  private mutating func read(_ object: JSON, number: Int) {
    let origin = Origin(file: name, place: .cell(number))
    guard object.object != nil, let text = (object["source"] ?? object["input"])?.joinedText else {
      if notes.count <= TangleLimits.notes {
        notes.append("\(origin): this cell has no text that could be read; it was left out.")
      }
      return
    }
    let isCode = object["cell_type"]?.string == "code"
    var cell = Cell(
      id: object["id"]?.string, kind: isCode ? .code : .prose, text: text,
      exercise: object["metadata"]?["nbgrade"]?["exercise"]?.string, origin: origin)
    if !isCode, let output = JupyterOutputCell.text(of: text) {
      cell.kind = .output
      cell.text = output
    }
    if isCurrent { cell.form = .jupyter(object) }
    notebook.cells.append(cell)
  }
}
