/// A comment line that opens or closes a blank.
enum BlankMarker: Equatable {
  /// `// START CODE HERE (1 line: Z)`, with what stands in its parentheses.
  case start(hint: String?)
  /// `// END CODE HERE`
  case end

  /// Reads a line; nil if it is no marker.
  init?(_ line: String) {
    let comment = line.drop { $0.isSpace }
    guard comment.hasPrefix("//") else { return nil }
    let words = comment.split(maxSplits: 3) { !$0.isLetter }
    switch words.prefix(3).map({ $0.uppercased() }) {
    case ["START", "CODE", "HERE"]: self = .start(hint: Self.hint(comment))
    case ["END", "CODE", "HERE"]: self = .end
    default: return nil
    }
  }

  /// What stands between the first opening and the last closing parenthesis.
  private static func hint(_ text: Substring) -> String? {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return nil }
    return String(text[text.index(after: open)..<close])
  }
}
