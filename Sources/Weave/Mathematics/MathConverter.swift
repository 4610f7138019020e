package import Foundation

/// Converts a handout's formulas to MathML with pandoc, when the handout is woven.
package struct MathConverter: Sendable {
  private let pandoc: String

  /// Finds pandoc on the `PATH`.
  package init(
    path: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
  ) throws(MathError) {
    let found = path.split(separator: ":").map { "\($0)/pandoc" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { throw .noConverter }
    pandoc = found
  }

  /// The formulas of Markdown texts, each once, in order.
  package static func formulas(in texts: [String]) -> [Formula] {
    var seen: Set<Formula> = []
    return texts.flatMap { FormulaScanner($0).formulas }.filter { seen.insert($0).inserted }
  }

  /// The file ``MathTable`` reads: the formulas of the texts, sorted. The same texts give the same
  /// bytes.
  package func table(for texts: [String]) throws(MathError) -> Data {
    let table = try convert(Self.formulas(in: texts))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return try encoder.encode(MathTable.File(table)) + Data("\n".utf8)
    } catch {
      throw .failed(reason: error.localizedDescription)
    }
  }

  /// Converts all formulas in one run.
  package func convert(_ formulas: [Formula]) throws(MathError) -> [Formula: String] {
    let input = formulas.map { "<p>\($0.source.escapedForHTML)</p>\n" }.joined()
    let output = try run(input)
    let paragraphs = output.split(separator: "</p>").filter { $0.contains("<p>") }
    guard paragraphs.count == formulas.count else {
      throw .failed(reason: "\(formulas.count) formulas became \(paragraphs.count) paragraphs.")
    }
    let converted = zip(formulas, paragraphs).map { ($0, Self.mathML($1)) }
    let missing = converted.filter { $0.1 == nil }.map(\.0.source)
    guard missing.isEmpty else { throw .notConverted(missing) }
    return Dictionary(uniqueKeysWithValues: converted.map { ($0, $1 ?? "") })
  }

  private static func mathML(_ paragraph: Substring) -> String? {
    guard let start = paragraph.firstRange(of: "<math"),
      let end = paragraph.firstRange(of: "</math>"), start.lowerBound < end.lowerBound
    else { return nil }
    return String(paragraph[start.lowerBound..<end.upperBound])
  }

  private func run(_ input: String) throws(MathError) -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (inFile, outFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
      let errFile = folder.appending(path: "err")
      try Data(input.utf8).write(to: inFile)
      for file in [outFile, errFile] { try Data().write(to: file) }
      let process = Process()
      process.executableURL = URL(filePath: pandoc)
      process.arguments = [
        "--from", "html+tex_math_dollars", "--to", "html", "--mathml", "--wrap", "none",
      ]
      process.standardInput = try FileHandle(forReadingFrom: inFile)
      process.standardOutput = try FileHandle(forWritingTo: outFile)
      process.standardError = try FileHandle(forWritingTo: errFile)
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw MathError.failed(reason: try String(contentsOf: errFile, encoding: .utf8))
      }
      return try String(contentsOf: outFile, encoding: .utf8)
    } catch let error as MathError {
      throw error
    } catch {
      throw .failed(reason: error.localizedDescription)
    }
  }
}

extension String {
  fileprivate var escapedForHTML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
