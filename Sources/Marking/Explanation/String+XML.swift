extension String {
  /// The text without what XML 1.0 forbids: such characters are written as escapes, `\u{1b}`.
  ///
  /// Source: XML 1.0, production 2, `Char`.
  package var withXMLCharactersOnly: String {
    unicodeScalars.allSatisfy(\.isXMLCharacter) ? self : escaping(unless: \.isXMLCharacter)
  }
}

extension Unicode.Scalar {
  fileprivate var isXMLCharacter: Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
