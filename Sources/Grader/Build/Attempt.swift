import Foundation
import Notebook

/// The files that are still in a build, and those that were left out.
struct Attempt {
  /// A file under the name that the compiler gets.
  struct File: Equatable {
    let source: SourceFile
    let compilerName: String
    /// Whether it is a part of a file that was cut.
    var isPart = false
    /// The number of the cell that it tries; nil for a file of solutions or helpers.
    var cell: Int?
    /// Where it stands, in words.
    var place = ""
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
    var names: Set<String> = ["nbgrade_harness.swift", "main.swift"]
    let sources = tangled.sources.map {
      File(source: $0, compilerName: Self.name($0.name, &names))
    }
    files = sources + tangled.cells.map { Self.file($0, tangled.program(for: $0)) }
    all = files
  }

  private static func file(_ cell: TryCell, _ program: [TryCell]) -> File {
    File(
      source: SourceFile(
        name: cell.name, text: CellSource.source(cell, program: program), known: []),
      compilerName: CellSource.compilerName(cell.number), cell: cell.number,
      place: cell.origin.description, needs: Set(program.dropLast().map(\.number)))
  }

  /// What the build has come to.
  var product: Builder.Product {
    var product = Builder.Product(failures: failures)
    for file in all {
      for name in file.source.protocols where product.files[name] == nil {
        product.files[name] = file.source.name
      }
    }
    product.built = Set(files.flatMap(\.source.protocols))
    product.cells = Set(files.compactMap(\.cell))
    product.cellFailures = cellFailures
    for file in files { product.names[file.compilerName] = file.source.name }
    return product
  }

  /// Leaves out the files that errors name; false if none is named.
  mutating func leaveOut(blamedBy diagnostics: [Diagnostic], isOrderly: Bool) -> Bool {
    let errors = diagnostics.filter { $0.severity == .error }
    // A name that stands twice makes every use of it ambiguous; only who declares it again is at
    // fault.
    let authors = blame(errors.filter(\.isRedeclaration))
    let blamed = authors.isEmpty ? blame(errors) : authors
    guard isOrderly, !blamed.isEmpty else { return false }
    for file in blamed { leaveOut(file, diagnostics) }
    return true
  }

  private func blame(_ errors: [Diagnostic]) -> [File] {
    files.filter { file in errors.contains { file.isNamed($0.file) } }
  }

  /// Leaves out files for a reason of their own.
  mutating func leaveOut(_ culprits: [File], reason: String) {
    isFruitless = culprits.isEmpty
    for file in culprits {
      note(file, reason)
      remove(file)
    }
  }

  // A file with several exercises is cut up first, so that an error costs its own exercise alone.
  private mutating func leaveOut(_ file: File, _ diagnostics: [Diagnostic]) {
    let parts = file.isPart ? [] : file.source.parts(known: known)
    if parts.count > 1 {
      replace(file, with: parts)
      return
    }
    let own = diagnostics.belonging(to: file).map { one in
      var one = one
      one.file = file.source.name
      return one
    }
    note(file, own.words(most: Builder.messages))
    remove(file)
  }

  private mutating func note(_ file: File, _ words: String) {
    if let cell = file.cell {
      cellFailures[cell] = words
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
    for other in files where other.needs.contains(cell) {
      cellFailures[other.cell ?? 0] = "It needs the cell at \(file.place), which does not compile."
      files.removeAll { $0 == other }
    }
  }

  private mutating func replace(_ file: File, with parts: [SourceFile]) {
    guard let index = files.firstIndex(of: file) else { return }
    var names = Set(files.map(\.compilerName))
    let stem = file.compilerName.dropLast(".swift".count)
    files.remove(at: index)
    let new = parts.enumerated().map { number, part in
      File(
        source: part, compilerName: Self.name("\(stem)_\(number).swift", &names), isPart: true)
    }
    files.insert(contentsOf: new, at: index)
  }

  // The student's own name where the compiler and the linker can bear it.
  private static func name(_ name: String, _ taken: inout Set<String>) -> String {
    let last = name.split(separator: "/").last ?? ""
    let stem = last.prefix { $0 != "." }.map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_"
    }
    let short = String(String(stem).prefix(60))
    var candidate = (short.isEmpty ? "file" : short) + ".swift"
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(short)_\(number).swift"
      number += 1
    }
    return candidate
  }
}

extension Attempt.File {
  /// Whether a message's file is this one.
  fileprivate func isNamed(_ path: String) -> Bool {
    path == compilerName || path.hasSuffix("/\(compilerName)")
  }
}

extension [Diagnostic] {
  /// The errors in a file, each with the notes that follow it.
  fileprivate func belonging(to file: Attempt.File) -> [Diagnostic] {
    var isOurs = false
    return filter { one in
      if one.severity == .error { isOurs = file.isNamed(one.file) }
      return isOurs && file.isNamed(one.file)
    }
  }
}
