/// The files that are still in a build, and those that were left out.
struct Attempt {
  /// A file under the name that the compiler gets.
  struct File: Equatable {
    let source: SourceFile
    let compilerName: String
    /// The cell that it tries; nil for a file of solutions or helpers.
    var cell: TryCell?
    /// The numbers of the earlier cells that it repeats.
    var needs: Set<Int> = []
  }

  private(set) var files: [File]
  /// Whether nothing was left to leave out.
  private(set) var isFruitless = false
  private var failures: [String: String] = [:]
  private var cellFailures: [Int: String] = [:]
  private let known: Set<String>
  private let all: [File]

  /// Begins with all files.
  init(_ tangled: Tangled, known: Set<String>) {
    self.known = known
    var names: Set<String> = [Harness.name, "main.swift"]
    let sources = tangled.sources.map { source in
      let text = source.text.withTrueLocations.withPlainImports
      return File(
        source: SourceFile(name: source.name, text: text, known: known),
        compilerName: Self.name(source.name, &names))
    }
    files = sources + CellNeeds(tangled.cells).programs.map(Self.file)
    all = files
  }

  private static func file(_ cell: TryCell, program: [TryCell]) -> File {
    File(
      source: SourceFile(
        name: cell.name, text: CellSource.source(cell, program: program), protocols: []),
      compilerName: CellSource.compilerName(cell.number), cell: cell,
      needs: Set(program.dropLast().map(\.number)))
  }

  /// What the build has come to.
  var product: SubmissionBuild.Product {
    var product = SubmissionBuild.Product(failures: failures)
    for file in all {
      for name in file.source.protocols where product.files[name] == nil {
        product.files[name] = file.source.name
      }
    }
    product.built = Set(files.flatMap(\.source.protocols))
    product.cells = Set(files.compactMap(\.cell?.number))
    product.cellFailures = cellFailures
    for file in files { product.names[file.compilerName] = file.source.name }
    return product
  }

  /// Leaves out the files that errors name; false if none is named.
  mutating func leaveOut(blamedBy diagnostics: [Diagnostic], isOrderly: Bool) -> Bool {
    let errors = diagnostics.filter { $0.severity == .error }
    // A name that stands twice makes every use of it ambiguous; only who declares it again is at
    // fault.
    let again = errors.filter(\.isRedeclaration)
    let authors = blame(again)
    let blamed = authors.isEmpty ? blame(errors) : authors
    guard isOrderly, !blamed.isEmpty else { return false }
    let own = (authors.isEmpty ? diagnostics : again).byFile
    for file in blamed { leaveOut(file, own[file.compilerName] ?? []) }
    return true
  }

  /// The files that errors stand in.
  func blame(_ diagnostics: [Diagnostic]) -> [File] {
    let blamed = Set(diagnostics.filter { $0.severity == .error }.map(\.fileName))
    return files.filter { blamed.contains($0.compilerName) }
  }

  /// The attempt without the types that errors in other files name; nil if there are none.
  func leavingOutTypes(namedBy diagnostics: [Diagnostic]) -> Attempt? {
    var rest = self
    var tellers: [String: Set<String>] = [:]
    for one in diagnostics {
      for name in one.names { tellers[name, default: []].insert(one.fileName) }
    }
    for file in files where file.cell == nil {
      let shadows = DeclaredTypes(file.source.text).all.filter {
        tellers[$0.name]?.contains { $0 != file.compilerName } == true
      }
      if !shadows.isEmpty {
        rest.leaveOut(file, shadows.map { .shadow($0, file: file.compilerName) })
      }
    }
    return rest.files == files ? nil : rest
  }

  /// Leaves out files for a reason of their own.
  mutating func leaveOut(_ culprits: [File], reason: String) {
    isFruitless = culprits.isEmpty
    for file in culprits {
      note(file, reason)
      remove(file)
    }
  }

  // An error costs its own exercise alone, also where a file has several.
  private mutating func leaveOut(_ file: File, _ own: [Diagnostic]) {
    if file.cell != nil {
      note(file, own.words(of: file))
      remove(file)
      return
    }
    let lines = Set(own.filter { $0.severity == .error }.map(\.line))
    let remainder = file.source.leavingOut(lines, known: known)
    // What an exercise misses may have been left out for an error of its own, which is told first.
    let earlier = failures[file.source.name].map { $0 + "\n" } ?? ""
    for (name, range) in remainder.lost where failures[name] == nil {
      let inside = own.groups.filter { range.contains($0[0].line) }.joined()
      let blamed = inside.isEmpty ? own : Array(inside)
      failures[name] = earlier + blamed.words(of: file)
    }
    if remainder.isOutsideLost, failures[file.source.name] == nil {
      failures[file.source.name] = own.words(of: file)
    }
    replace(file, with: remainder.file)
  }

  private mutating func note(_ file: File, _ words: String) {
    if let cell = file.cell {
      cellFailures[cell.number] = words
      return
    }
    for name in file.source.protocols.isEmpty ? [file.source.name] : file.source.protocols {
      failures[name] = failures[name] ?? words
    }
  }

  // A cell that repeats one that is left out could not be compiled either.
  private mutating func remove(_ file: File) {
    files.removeAll { $0 == file }
    guard let cell = file.cell else { return }
    let reason = "It needs the cell at \(cell.origin), which does not compile."
    for other in files where other.needs.contains(cell.number) {
      note(other, reason)
      files.removeAll { $0 == other }
    }
  }

  private mutating func replace(_ file: File, with left: SourceFile?) {
    guard let index = files.firstIndex(of: file) else { return }
    if let left {
      files[index] = File(source: left, compilerName: file.compilerName)
    } else {
      files.remove(at: index)
    }
  }

  // The student's own name where the compiler and the linker can bear it.
  private static func name(_ name: String, _ taken: inout Set<String>) -> String {
    let last = name.split(separator: "/").last ?? ""
    let stem = last.prefix { $0 != "." }.map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_"
    }
    let prefix = String(stem).hasPrefix("nbgrade_") ? "own_" : ""
    let short = prefix + String(stem).prefix(56)
    var candidate = (short.isEmpty ? "file" : short) + ".swift"
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(short)_\(number).swift"
      number += 1
    }
    return candidate
  }
}

extension [Diagnostic] {
  /// The errors in each file, each with the notes that follow it and are about the same file.
  fileprivate var byFile: [String: [Diagnostic]] {
    var found: [String: [Diagnostic]] = [:]
    var current: String?
    for one in self {
      let file = one.fileName
      if one.severity == .error { current = file }
      if current == file { found[file, default: []].append(one) }
    }
    return found
  }

  /// Each error with the notes that follow it.
  fileprivate var groups: [[Diagnostic]] {
    reduce(into: []) { groups, one in
      if one.severity == .error || groups.isEmpty {
        groups.append([one])
      } else {
        groups[groups.count - 1].append(one)
      }
    }
  }

  /// The messages with the file as the student named it.
  fileprivate func words(of file: Attempt.File) -> String {
    map { one in
      var one = one
      one.file = file.source.name
      return one
    }.words(most: SubmissionBuild.messages)
  }
}
