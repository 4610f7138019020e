extension String {
  /// The text with what could command a terminal, or reorder its line, written as an escape; line
  /// breaks and tabs stay.
  package var escapedForTerminal: String {
    if utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A || $0 == 0x09 }) { return self }
    // CR LF is one line break.
    return replacing("\r\n", with: "\n").escaping { $0 == "\n" || $0 == "\t" || $0.isHarmless }
  }
}

extension Unicode.Scalar {
  /// Whether the character is one that is seen, or joins others that are.
  fileprivate var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    // Of the invisible ones emoji need the joiner; the others reorder or hide.
    case .format: self == "\u{200D}"
    default: true
    }
  }
}

extension String {
  /// The same for a text that stands in one line: line breaks and tabs are escapes too.
  package var escapedForLine: String {
    escapedForTerminal.replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }
}
