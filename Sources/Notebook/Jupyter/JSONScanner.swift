/// Reads JSON that may be damaged: a text that is cut off gives all that was whole before the cut.
struct JSONScanner {
  /// What was read; nil if not even a beginning was.
  private(set) var value: JSON?
  /// Where the text stops to be JSON, in bytes; nil if it is whole.
  private(set) var damage: Int?

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// Deeper values are taken for damage.
  private static let deepest = 128

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    value = takeValue()
    guard damage == nil else { return }
    skipSpace()
    if at < bytes.count { damage = at }
  }

  private mutating func takeValue() -> JSON? {
    skipSpace()
    guard at < bytes.count else { return fail() }
    switch bytes[at] {
    case UInt8(ascii: "{"): return nested { $0.takeObject() }
    case UInt8(ascii: "["): return nested { $0.takeArray() }
    case UInt8(ascii: "\""): return takeString().map(JSON.string)
    default: return takeWord()
    }
  }

  private mutating func nested(_ take: (inout JSONScanner) -> JSON?) -> JSON? {
    guard depth < Self.deepest else { return fail() }
    depth += 1
    defer { depth -= 1 }
    at += 1
    return take(&self)
  }

  private mutating func fail() -> JSON? {
    if damage == nil { damage = at }
    return nil
  }

  // Of an object that is cut off, the members before the cut are kept, and the one at the cut if it is
  // a list or an object: of those, what was whole.
  private mutating func takeObject() -> JSON? {
    var members = JSON.Members()
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      // A comma too many before the end is forgiven.
      if !members.list.isEmpty, take(UInt8(ascii: "}")) { return .object(members) }
      guard let key = takeString(), take(UInt8(ascii: ":")) else {
        _ = fail()
        return .object(members)
      }
      let value = takeValue()
      if let value, damage == nil || value.array != nil || value.object != nil {
        members.list.append(JSON.Member(key: key, value: value))
      }
      guard damage == nil else { return .object(members) }
    } while take(UInt8(ascii: ","))
    if !take(UInt8(ascii: "}")) { _ = fail() }
    return .object(members)
  }

  // Of a list that is cut off, the elements before the cut are kept; of that at the cut, only if it
  // holds cells itself.
  private mutating func takeArray() -> JSON? {
    var elements: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      skipSpace()
      if !elements.isEmpty, take(UInt8(ascii: "]")) { return .array(elements) }
      let value = takeValue()
      if let value, damage == nil || value["cells"] != nil { elements.append(value) }
      guard damage == nil else { return .array(elements) }
    } while take(UInt8(ascii: ","))
    if !take(UInt8(ascii: "]")) { _ = fail() }
    return .array(elements)
  }

  private mutating func takeWord() -> JSON? {
    let start = at
    while at < bytes.count, bytes[at].isWordByte || "+-.".utf8.contains(bytes[at]) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "NaN", "Infinity", "-Infinity": return .null
    default:
      if JSONNumber.isSpeltWell(word.utf8) { return .number(word) }
      let digits = word.hasPrefix("-") ? word.dropFirst() : word[...]
      let isNumber = digits.first.map { $0.isASCII && $0.isNumber } == true && Double(word) != nil
      // JSON has no such number, though others write some, Python for one; it costs itself alone.
      if isNumber, !digits.lowercased().contains("x") { return .null }
      at = start
      return fail()
    }
  }

  private mutating func takeString() -> String? {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      _ = fail()
      return nil
    }
    at += 1
    var text: [UInt8] = []
    var start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        text += bytes[start..<at]
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<at]
        at += 1
        takeEscape(into: &text)
        start = at
      default: at += 1
      }
    }
    _ = fail()
    return nil
  }

  private mutating func takeEscape(into text: inout [UInt8]) {
    guard at < bytes.count else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text += Array(String(takeScalar()).utf8)
    default: text.append(byte)
    }
  }

  /// What `\u` says, of two of them if they are a pair; the replacement character if it is none.
  private mutating func takeScalar() -> Character {
    guard let first = takeHex() else { return "\u{FFFD}" }
    if (0xD800..<0xDC00).contains(first), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      let start = at
      at += 2
      if let second = takeHex(), (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
      {
        return Character(scalar)
      }
      at = start
    }
    return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
  }

  private mutating func takeHex() -> UInt32? {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    at += 4
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at].isSpace { at += 1 }
  }
}
