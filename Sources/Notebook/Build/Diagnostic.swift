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

  /// The most columns of a line, and the most lines of an excerpt, that are kept.
  private static let columns = 1000
  private static let excerptLines = 20

  /// Takes the compiler's output apart; what is no message belongs to the one before.
  ///
  /// A message may hold lines of a student's own. Where a folder is given that students cannot name,
  /// only what is said of a file in it counts.
  static func parse(_ output: String, in folder: String? = nil) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var isBackground = false
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let pattern = Self.pattern
    for (index, line) in lines.enumerated() {
      let message =
        isSource(line, before: lines[(index + 1)...].first) ? nil : Diagnostic(line, pattern)
      if let message, message.isOfSource(in: folder) {
        found.append(message)
        isBackground = false
      } else if !found.isEmpty, !line.isEmpty {
        isBackground = isBackground || message != nil
        found[found.count - 1].add(String(line), isBackground: isBackground)
      }
    }
    return found
  }

  private func isOfSource(in folder: String?) -> Bool {
    guard file.hasSuffix(".swift") else { return false }
    // A cell's lines name its file alone. Others may say so too, which costs no points.
    return folder.map { file == "\($0)/\(fileName)" || CellSource.isCompilerName(file) } ?? true
  }

  /// Whether it is about the file that the compiler got under this name.
  func isOf(_ name: String) -> Bool { fileName == name }

  /// The file's name without its folder.
  var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  // A line of a student's source may look like a message about somebody else's file.
  private static func isSource(_ line: Substring, before next: Substring?) -> Bool {
    guard line.contains(": error: ") || line.contains(": note: "), let next else { return false }
    return next.contains("^") && next.allSatisfy { " \t^~".contains($0) }
  }

  private mutating func add(_ line: String, isBackground: Bool) {
    let line = String(line.prefix(Self.columns))
    if isBackground {
      background.append(line)
    } else if excerpt.count < Self.excerptLines {
      excerpt.append(line)
    }
  }
}

extension Diagnostic {
  /// The names that the message tells, and its other words.
  var names: [String] { message.split { !$0.isNamePart }.map(String.init) }

  /// Says that a type of the student's own stands where all files see it first.
  static func shadow(_ type: DeclaredTypes.One, file: String) -> Diagnostic {
    Diagnostic(
      file: file, line: type.line, column: 1, severity: .error,
      message: "this '\(type.name)' hides the one that the other files use; give it another name")
  }

  private typealias Pattern = Regex<
    (
      Substring, file: Substring, line: Substring, column: Substring, severity: Substring,
      message: Substring
    )
  >

  // FILE:LINE:COLUMN: SEVERITY: MESSAGE
  private static var pattern: Pattern {
    #/^(?<file>.+?):(?<line>\d+):(?<column>\d+): (?<severity>error|warning|note): (?<message>.*)$/#
  }

  private init?(_ text: Substring, _ pattern: Pattern) {
    guard let match = text.prefix(Self.columns).wholeMatch(of: pattern), let line = Int(match.line),
      let column = Int(match.column), let severity = Severity(rawValue: String(match.severity))
    else { return nil }
    self.init(
      file: String(match.file), line: line, column: column, severity: severity,
      message: String(match.message))
  }
}
