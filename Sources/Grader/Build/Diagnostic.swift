/// One message of the compiler, with the lines that show where.
struct Diagnostic: Equatable, Sendable {
  enum Severity: String, Sendable {
    case error
    case warning
    case note
  }

  /// The file, as it was named to the compiler.
  var file: String
  var line: Int
  var column: Int
  var severity: Severity
  var message: String
  /// The source line and the marks below it.
  var excerpt: [String]

  /// Whether a name is declared that another file, or this one, has declared before.
  var isRedeclaration: Bool { message.hasPrefix("invalid redeclaration of ") }

  /// Takes the compiler's output apart; what is no message belongs to the one before.
  static func parse(_ output: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      if let one = Diagnostic(line) {
        found.append(one)
      } else if !found.isEmpty, !line.isEmpty {
        found[found.count - 1].excerpt.append(String(line))
      }
    }
    return found
  }

  // FILE:LINE:COLUMN: SEVERITY: MESSAGE
  private init?(_ text: Substring) {
    let pattern = #/^(?<file>[^:]+\.swift):(?<line>\d+):(?<column>\d+): (?<severity>error|warning|note): (?<message>.*)$/#
    guard let match = text.prefix(4096).wholeMatch(of: pattern), let line = Int(match.line),
      let column = Int(match.column), let severity = Severity(rawValue: String(match.severity))
    else { return nil }
    file = String(match.file)
    self.line = line
    self.column = column
    self.severity = severity
    message = String(match.message)
    excerpt = []
  }
}
