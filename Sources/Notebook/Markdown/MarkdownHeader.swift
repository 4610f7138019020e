/// The first line of a notebook in Markdown, which a forge's web page doesn't show:
///
///     <!-- nbgrade assignment=deep-neural-network version=1.0.0 student="Ada Lovelace" -->
struct MarkdownHeader: Equatable, Sendable {
  var assignment: String?
  var version: String?
  var student: String?

  /// How a header stood in a document.
  struct Form: Equatable, Sendable {
    /// The whole line; empty for one that stands further down, in the prose.
    let raw: String
    let header: MarkdownHeader
  }

  init(_ notebook: Notebook) {
    assignment = notebook.assignment
    version = notebook.version
    student = notebook.student
  }

  /// Reads a line, of Markdown or after another opening; nil if it is no header.
  init?(line: String, opening: String = "<!--") {
    let line = line.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    guard line.hasPrefix(opening) else { return nil }
    var rest = line.dropFirst(opening.count).drop(while: \.isWhitespace)
    guard rest.hasPrefix("nbgrade"), rest.dropFirst(7).first?.isWhitespace ?? true else {
      return nil
    }
    rest = rest.dropFirst(7)
    while let (key, value) = Self.takePair(&rest) {
      switch key {
      case "assignment": assignment = value
      case "version": version = value
      case "student": student = value
      default: continue
      }
    }
  }

  // Nothing is taken from a word without an equals sign.
  private static func takePair(_ rest: inout Substring) -> (key: String, value: String)? {
    rest = rest.drop(while: \.isWhitespace)
    if rest.isEmpty || rest.hasPrefix("-->") { return nil }
    let key = rest.prefix { !$0.isWhitespace && $0 != "=" }
    rest = rest.dropFirst(key.count)
    guard rest.first == "=" else { return (String(key), "") }
    rest = rest.dropFirst()
    let isQuoted = rest.first == "\""
    if isQuoted { rest = rest.dropFirst() }
    let value = rest.prefix { isQuoted ? $0 != "\"" : !$0.isWhitespace }
    rest = rest.dropFirst(value.count + (isQuoted ? 1 : 0))
    return (String(key), unescaped(value))
  }

  /// The line, without its end; nil if there is nothing to say.
  var line: String? { pairs.map { "<!-- nbgrade \($0) -->" } }

  /// What it says, `assignment=… version=…`; nil if that is nothing.
  var pairs: String? {
    let pairs = [("assignment", assignment), ("version", version), ("student", student)]
    let words = pairs.compactMap { key, value in value.map { "\(key)=\(Self.quoted($0))" } }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func quoted(_ value: String) -> String {
    let isPlain =
      !value.isEmpty && !value.contains("--")
      && value.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0))
      }
    if isPlain { return value }
    let escaped = escapes.reduce(value) { $0.replacing($1.character, with: $1.escape) }
    return "\"\(escaped.withPlainLineEnds.replacing("\n", with: " "))\""
  }

  private static func unescaped(_ value: Substring) -> String {
    escapes.reversed().reduce(String(value)) { $0.replacing($1.escape, with: $1.character) }
  }

  private static let escapes: [(character: String, escape: String)] = [
    ("&", "&amp;"), ("\"", "&quot;"), ("<", "&lt;"), (">", "&gt;"), ("--", "&#45;&#45;"),
  ]
}
