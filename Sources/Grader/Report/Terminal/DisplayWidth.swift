extension String {
  /// How many columns of a terminal the text takes, as nearly as can be told.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text in `columns` columns: cut with an ellipsis, or filled up with spaces.
  func fitted(to columns: Int) -> String {
    let text = displayWidth > columns ? cut(to: columns - 1) + "…" : self
    return text + String(repeating: " ", count: max(0, columns - text.displayWidth))
  }

  private func cut(to columns: Int) -> String {
    var text = ""
    var width = 0
    for character in self {
      width += character.displayWidth
      if width > columns { break }
      text.append(character)
    }
    return text
  }
}

extension Character {
  /// 2 for East Asian wide characters and emoji, 0 for a mark alone, 1 for all others.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || first.isWide { return 2 }
    // A character that may be an emoji is one if this selector follows.
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  /// Source: East Asian Width W and F, Unicode Standard Annex 11, by blocks.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
