/// What a line of a marked region holds.
enum SourceContent: Equatable {
  /// Nothing, or comments alone.
  case nothing
  /// `throw Blank()` and nothing else but comments.
  case blank
  /// Other code.
  case code

  /// The content of each of some neighbouring lines, of which the first begins outside a comment.
  static func kinds(of lines: some Sequence<String>) -> [SourceContent] {
    var depth = 0
    return lines.map { SourceContent(code: code(of: $0, commentDepth: &depth)) }
  }

  private init(code: String) {
    switch code {
    case "": self = .nothing
    case "throwBlank()", "throwBlank();": self = .blank
    default: self = .code
    }
  }

  /// The line without comments and white space, block comments being nested as in Swift.
  ///
  /// A string counts as one quotation mark, so that no comment begins within it.
  private static func code(of line: String, commentDepth depth: inout Int) -> String {
    var code = ""
    var rest = Substring(line)
    while let character = rest.first {
      if rest.hasPrefix("/*") {
        depth += 1
        rest = rest.dropFirst(2)
      } else if depth > 0, rest.hasPrefix("*/") {
        depth -= 1
        rest = rest.dropFirst(2)
      } else if depth == 0, rest.hasPrefix("//") {
        break
      } else if depth == 0, character == "\"" {
        code.append(character)
        rest = afterString(rest)
      } else {
        if depth == 0, !character.isWhitespace { code.append(character) }
        rest = rest.dropFirst()
      }
    }
    return code
  }

  /// What follows the string that `rest` begins with; nothing, if it is open to the line's end.
  private static func afterString(_ rest: Substring) -> Substring {
    var rest = rest.dropFirst()
    while let character = rest.popFirst(), character != "\"" {
      if character == "\\" { rest = rest.dropFirst() }
    }
    return rest
  }
}
