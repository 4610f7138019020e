/// A submission while it is tangled.
struct Tangle {
  let exercises: [String: String]
  var units: [CodeUnit] = []
  var notes: [String] = []
  private var versions: [String] = []
  private var outputs = 0
  private var codeLeft = TangleLimits.code
  private var strays = 0
  private var hasTooMuch = false

  init(exercises: [String: String]) { self.exercises = exercises }

  var known: Set<String> { Set(exercises.keys) }

  mutating func read(_ file: NotebookFile, document: Int) {
    guard let format = file.format else { return }
    if format != NotebookFormat(fileName: file.name) {
      notes.append(
        "\(file.name) holds \(format == .jupyter ? "a Jupyter notebook" : "Markdown") and was read as "
          + "that. Name it notebook\(format == .jupyter ? ".ipynb" : ".md").")
    }
    guard file.bytes.count <= Tangler.largestFile else {
      notes.append(
        "\(file.name) is larger than \(Tangler.largestFile / 1_000_000) MB and was not read. "
          + "Clear the outputs of its cells, or take out what is not code or text.")
      return
    }
    let reading = NotebookFileReader(file, format: format)
    notes += reading.notes
    if let version = reading.notebook.version?.clipped(to: TangleLimits.version),
      !versions.contains(version)
    {
      versions.append(version)
    }
    if format == .swift {
      readSwift(reading, document: document)
    } else {
      readCells(reading.notebook.cells, document: document)
    }
  }

  /// The cells of all Swift files are one document, the files being its parts.
  private mutating func readSwift(_ reading: NotebookFileReader, document: Int) {
    var file = CodeUnit(
      origin: Origin(file: reading.name, place: .line(1)), document: document, text: reading.text)
    file.isFile = true
    guard takeRoom(for: file) else { return }
    let regions = SwiftRegions(reading.text)
    file.blank(regions.tries.map(\.lines))
    dropSpareBlanks(&file)
    units.append(file)
    let cells = regions.cells(file: reading.name).map { CodeUnit($0, document: -1) }
    for unit in kept(of: cells) { add(unit) }
  }

  private func solves(_ unit: CodeUnit) -> Bool {
    SolutionExtension.all(in: unit.text).contains { $0.protocols.contains(where: known.contains) }
  }

  private mutating func readCells(_ cells: [Cell], document: Int) {
    let rescued = StrayCode.rescued(cells, known: known, most: TangleLimits.strays - strays)
    strays += rescued.notes.count
    notes += rescued.notes
    let joined = SplitCells.joined(rescued.cells, document: document)
    notes += joined.notes
    for unit in kept(of: joined.units) { add(unit) }
  }

  /// The units that there is room for, in their order.
  private mutating func kept(of cells: [CodeUnit]) -> [CodeUnit] {
    let bytes = cells.reduce(0) { $0 + $1.text.utf8.count }
    let room = max(0, TangleLimits.cells - units.count)
    var order = Array(cells.indices)
    if cells.count > room || bytes > codeLeft {
      hasTooMuch = true
      // Exercises come first, wherever they stand.
      let isSolving = Set(order.filter { solves(cells[$0]) })
      order = order.filter(isSolving.contains) + order.filter { !isSolving.contains($0) }
    }
    return order.prefix(room).filter { takeRoom(for: cells[$0]) }.sorted().map { cells[$0] }
  }

  /// Takes of the room for code; false where too little is left.
  private mutating func takeRoom(for unit: CodeUnit) -> Bool {
    let bytes = unit.text.utf8.count
    guard bytes <= codeLeft else {
      hasTooMuch = true
      return false
    }
    codeLeft -= bytes
    return true
  }

  /// Adds a cell's code: what it declares for the whole notebook apart from what it tries.
  private mutating func add(_ unit: CodeUnit) {
    var unit = unit
    // What is said of a cell holds only names that the assignment knows.
    if let id = unit.exercise, !exercises.values.contains(id) { unit.exercise = nil }
    dropSpareBlanks(&unit)
    settleConflicts(&unit)
    wrapMethods(&unit)
    let top = unit.top
    noteUnknown(unit, top)
    let kinds = top.items.map(\.kind)
    let hasStatements = kinds.contains(.statement)
    guard kinds.contains(where: \.isDeclaration) || kinds.contains(.importing), top.balance == 0,
      hasStatements, !kinds.contains(.condition)
    else { return units.append(unit) }
    // Declarations and statements in one cell: each where it can stand.
    let declarations = top.items.filter { $0.kind.isDeclaration || $0.kind == .importing }
    let begins =
      kinds.first?.isDeclaration == true
      || declarations.contains {
        $0.kind == .declaration("extension") || $0.kind == .importing
      }
    guard begins else { return units.append(unit) }
    let bytes = unit.text.utf8.count
    var helpers = unit
    helpers.blank((0..<bytes).gaps(between: declarations.map(\.range)))
    helpers.expected = nil
    unit.blank(declarations.map(\.range))
    unit.exercise = nil
    units += [helpers, unit]
  }

  private mutating func dropSpareBlanks(_ unit: inout CodeUnit) {
    let blanks = SpareBlanks(droppingFrom: unit.text)
    guard !blanks.lines.isEmpty else { return }
    unit.text = blanks.source
    for line in blanks.lines {
      notes.append(
        "\(unit.place(line: line)): `throw Blank()` stands beside your code and was left out.")
    }
  }

  private mutating func settleConflicts(_ unit: inout CodeUnit) {
    let settled = ConflictMarkers.settle(Array(unit.text.utf8))
    guard !settled.lines.isEmpty else { return }
    unit.text = String(decoding: settled.bytes, as: UTF8.self)
    notes += ConflictMarkers.notes(on: settled.lines) { unit.place(line: $0) }
  }

  // The header of the extension was deleted, or only the function was pasted.
  private mutating func wrapMethods(_ unit: inout CodeUnit) {
    guard let id = unit.exercise, let name = exercises.first(where: { $0.value == id })?.key,
      SolutionExtension.all(in: unit.text).isEmpty
    else { return }
    let words = String(decoding: SourceMask(unit.text).bytes, as: UTF8.self).split(
      whereSeparator: \.isSpace)
    guard let first = words.first(where: { !["private", "public", "internal"].contains($0) }),
      first == "static"
    else { return }
    unit.text = "extension Solution: \(name) { \(unit.text)\n}"
    notes.append(
      "\(unit.origin): the line `extension Solution: \(name) {` is missing above your function; it was "
        + "put in for grading. Put it back, and a `}` at the end.")
  }

  private mutating func noteUnknown(_ unit: CodeUnit, _ top: TopLevel) {
    let extensions = SolutionExtension.all(in: unit.text)
    let all = extensions.flatMap(\.protocols)
    let found = all.prefix(TangleLimits.names)
    if let id = unit.exercise, let name = exercises.first(where: { $0.value == id })?.key,
      !all.contains(where: known.contains)
    {
      let has = found.isEmpty ? "" : " It says \(found.map { "`\($0)`" }.joined(separator: ", "))."
      notes.append(
        "\(unit.origin): the cell of \(id) does not say `extension Solution: \(name)`, so that it solves "
          + "no exercise.\(has) Put that line around your function.")
    } else {
      let known = known.sorted()
      for name in found where !known.contains(name) {
        guard let near = known.first(where: { name.isNear($0) }) else { continue }
        notes.append("\(unit.origin): there is no exercise `\(name)`; did you mean `\(near)`?")
      }
    }
  }

  /// Everything that was found, placed.
  mutating func product() -> Tangled {
    var tangled = Tangled()
    var imports: [Int: [String]] = [:]
    var follows: [Int: String] = [:]
    for unit in units {
      let document = unit.document
      let all = Self.imports(imports[document, default: []], and: unit.imports)
      if !unit.isFile { imports[document] = all }
      if let id = exercise(of: unit) { follows[unit.isFile ? -1 : document] = id }
      guard !unit.isEmpty, hasRoom(for: unit.linesAbove + Self.size(unit.text)) else { continue }
      if unit.stands(known: known) {
        guard !unit.holdsImportsAlone else { continue }
        tangled.sources.append(
          SourceFile(
            name: unit.origin.sourceName, text: unit.placed(imports: all), known: known))
      } else {
        tangled.cells.append(
          unit.tryCell(
            number: tangled.cells.count + 1, imports: all, exercise: follows[document]))
      }
    }
    tangled.cells = cellsWithRoom(tangled.cells)
    if hasTooMuch { notes.insert(Self.tooMuch, at: 0) }
    let rest = notes.count - TangleLimits.notes
    tangled.notes = notes.prefix(TangleLimits.notes).map { $0.clipped(to: TangleLimits.note) }
    if rest > 0 { tangled.notes.append("And \(rest) more of this kind.") }
    tangled.versions = versions
    return tangled
  }

  private static func imports(_ above: [String], and own: [String]) -> [String] {
    let new = own.filter { $0.utf8.count <= TangleLimits.module && !above.contains($0) }
    return above + new.prefix(max(0, TangleLimits.imports - above.count))
  }

  /// The cells without the last, for whose programs there is no room: each repeats what it needs of
  /// the cells above it.
  private mutating func cellsWithRoom(_ cells: [TryCell]) -> [TryCell] {
    var kept: [TryCell] = []
    for (cell, program) in CellNeeds(cells).programs {
      let repeated = program.dropLast().reduce(0) { $0 + Self.size($1.text) }
      guard hasRoom(for: repeated) else { break }
      kept.append(cell)
    }
    return kept
  }

  private func exercise(of unit: CodeUnit) -> String? {
    let found = SolutionExtension.all(in: unit.text).flatMap(\.protocols).compactMap {
      exercises[$0]
    }
    return found.last ?? unit.exercise
  }

  /// Takes room for that many bytes of sources; false if there is too little.
  private mutating func hasRoom(for bytes: Int) -> Bool {
    outputs += bytes
    if outputs > TangleLimits.bytes { hasTooMuch = true }
    return outputs <= TangleLimits.bytes
  }

  // What a source has around the student's text counts too.
  private static func size(_ text: String) -> Int { text.utf8.count + 200 }

  private static let tooMuch =
    "The notebook has too many or too long code cells; the last were left out. "
    + "Keep what the assignment asks for."
}

extension TopLevel.Kind {
  /// Whether it declares something for a whole file.
  var isDeclaration: Bool { if case .declaration = self { true } else { false } }
}
