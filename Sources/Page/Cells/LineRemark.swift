import Marking

/// What is the matter with a line of a student's code.
package struct LineRemark: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case error
    case crash
  }

  /// What messages call the line's source: `notebook.md`, `notebook.ipynb cell 12`.
  package let source: String
  /// The line in it, from 1.
  package let line: Int
  package let kind: Kind
  package let message: String

  package init(source: String, line: Int, kind: Kind, message: String) {
    self.source = source
    self.line = line
    self.kind = kind
    self.message = message
  }

  /// What an outcome says of lines.
  static func all(of outcome: Outcome) -> [LineRemark] {
    switch outcome {
    case .didNotCompile(let messages):
      messages.split(separator: "\n").compactMap { LineRemark(compilerMessage: $0.prefix(4096)) }
    case .crashed(let signal, let message, let place?):
      [
        LineRemark(
          source: place.file, line: place.line, kind: .crash,
          message: message?.firstLine ?? "It crashed: \(signal).")
      ]
    case .crashed, .returned, .threw, .blank, .missing, .timedOut, .outOfMemory, .forbidden,
      .exited, .unreadable, .noFile, .graderError:
      []
    }
  }

  /// `FILE:LINE:COLUMN: error: MESSAGE`; nil for any other line of the compiler's.
  private init?(compilerMessage text: Substring) {
    guard let mark = text.firstRange(of: ": error: ") else { return nil }
    let parts = text[..<mark.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, let line = Int(parts[parts.count - 2]),
      Int(parts[parts.count - 1]) != nil
    else { return nil }
    self.init(
      source: parts.dropLast(2).joined(separator: ":"), line: line, kind: .error,
      message: String(text[mark.upperBound...]))
  }
}
