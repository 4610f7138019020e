/// Where a text stands in HTML.
enum HTMLPlace {
  case text
  /// Between double quotation marks.
  case attribute
}

extension String {
  /// The text where nothing in it is markup.
  func escaped(in place: HTMLPlace) -> String {
    guard utf8.contains(where: { $0.needsEscape(in: place) }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\r": text += "&#13;"
      case "\n" where place == .attribute: text += "&#10;"
      case "\t" where place == .attribute: text += "&#9;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The text without what HTML cannot hold, such as NUL, in whose place U+FFFD stands.
  var withHTMLCharactersOnly: String {
    if utf8.allSatisfy(\.isOfHTML) { return self }
    var text = ""
    text.unicodeScalars.append(
      contentsOf: unicodeScalars.map { $0.isOfHTML ? $0 : "\u{FFFD}" })
    return text
  }
}

extension UInt8 {
  fileprivate func needsEscape(in place: HTMLPlace) -> Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x0D: true
    case 0x0A, 0x09: place == .attribute
    default: false
    }
  }

  /// Whether it only stands in characters that HTML can hold.
  fileprivate var isOfHTML: Bool {
    switch self {
    case 0x0A, 0x20...0x7E, 0x80...0xC1, 0xC3...0xEE: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isOfHTML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFDCF, 0xFDF0...0xFFFD: true
    case 0x10000...: value & 0xFFFE != 0xFFFE
    default: false
    }
  }
}
