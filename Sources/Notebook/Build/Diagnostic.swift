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
  var excerpt: [String] = []
  /// What the compiler shows of modules, which no student has written.
  var background: [String] = []

  /// Whether a name is declared that another file, or this one, has declared before.
  var isRedeclaration: Bool { message.hasPrefix("invalid redeclaration of ") }

  /// Takes the compiler's output apart; what is no message belongs to the one before.
  static func parse(_ output: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var isBackground = false
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      let message = Diagnostic(line)
      if let message, message.file.hasSuffix(".swift") {
        found.append(message)
        isBackground = false
      } else if !found.isEmpty, !line.isEmpty {
        isBackground = isBackground || message != nil
        found[found.count - 1].add(String(line), isBackground: isBackground)
      }
    }
    return found
  }

  /// Whether it is about the file that the compiler got under this name.
  func isOf(_ name: String) -> Bool { file == name || file.hasSuffix("/\(name)") }

  private mutating func add(_ line: String, isBackground: Bool) {
    if isBackground { background.append(line) } else { excerpt.append(line) }
  }

  // FILE:LINE:COLUMN: SEVERITY: MESSAGE
  private init?(_ text: Substring) {
    let pattern =
      #/^(?<file>.+?):(?<line>\d+):(?<column>\d+): (?<severity>error|warning|note): (?<message>.*)$/#
    guard let match = text.prefix(4096).wholeMatch(of: pattern), let line = Int(match.line),
      let column = Int(match.column), let severity = Severity(rawValue: String(match.severity))
    else { return nil }
    file = String(match.file)
    self.line = line
    self.column = column
    self.severity = severity
    message = String(match.message)
  }
}
