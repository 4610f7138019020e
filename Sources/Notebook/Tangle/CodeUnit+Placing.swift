extension CodeUnit {
  /// Whether it stands at file level: it begins with a declaration, or solves an exercise.
  func stands(known: Set<String>) -> Bool {
    if isFile { return true }
    let top = top
    if SolutionExtension.all(in: text).contains(where: { !$0.protocols.isEmpty }) { return true }
    switch top.items.first(where: { $0.kind != .condition })?.kind {
    case .declaration, .importing: return true
    default: return false
    }
  }

  /// Whether it does nothing but import modules.
  var holdsImportsAlone: Bool { top.items.allSatisfy { $0.kind == .importing } }

  /// The modules that it imports.
  var imports: [String] {
    let bytes = Array(text.utf8)
    guard !isFile else { return [] }
    return top.items.filter { $0.kind == .importing }.compactMap { item in
      let words = String(decoding: bytes[item.range], as: UTF8.self)
        .split { $0 == " " || $0 == "\t" || $0 == ";" || $0.isNewline }
      let path = words.drop { $0 != "import" }.dropFirst()
      // `import struct Foundation.Date` imports Foundation, for the others.
      let kinds = ["struct", "class", "enum", "func", "protocol", "typealias", "let", "var"]
      let name = path.first { !kinds.contains(String($0)) }?.prefix { $0 != "." }
      return name.flatMap {
        $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? String($0) : nil
      }
    }
  }

  /// A place within it, in words.
  func place(line: Int) -> String {
    switch origin.place {
    case .line: "\(origin.file), line \(linesAbove + line)"
    case .cell: "\(origin), line \(line)"
    }
  }

  /// The source for the compiler: each line where it stands in the student's file, and the imports
  /// of the notebook around it.
  ///
  /// Imports stand below the code, where they move nothing, in conditions that an unknown module fails;
  /// above code whose brackets are open, since they would be within them.
  func placed(imports: [String]) -> String {
    guard !isFile else { return text }
    let code = withoutPrivacy
    let top = top
    let own = Set(self.imports)
    let others = imports.filter { !own.contains($0) && $0 != "Exercises" }
    let first = own.contains("Exercises") ? "" : "import Exercises"
    if linesAbove > 0 {
      let above = first + String(repeating: "\n", count: linesAbove)
      return above + code + (top.balance == 0 ? Self.below(others) : "")
    }
    guard top.balance == 0 else { return first.isEmpty ? code : "\(first); \(code)" }
    return code + "\n" + first + Self.below(others)
  }

  private static func below(_ imports: [String]) -> String {
    imports.map { "\n#if canImport(\($0))\nimport \($0)\n#endif" }.joined() + "\n"
  }

  /// The code with what is private at its top open to the other cells, as it is in one notebook.
  private var withoutPrivacy: String {
    var bytes = Array(text.utf8)
    for range in top.items.compactMap(\.privacy) {
      for at in range { bytes[at] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The cell that tries something.
  func tryCell(number: Int, imports: [String], exercise: String?) -> TryCell {
    var code = self
    code.blank(top.items.filter { $0.kind == .importing }.map(\.range))
    code.text = code.text.withTrueLocations
    return TryCell(
      number: number, name: origin.sourceName, text: code.text, linesAbove: linesAbove,
      origin: origin,
      exercise: exercise, expected: expected, imports: imports, names: CellNames(code.text),
      document: document)
  }
}
