/// A file's name, of which Linux asks no more than that it has neither a NUL nor a slash.
///
/// As a text it is the same for no two names: a byte that is no UTF-8 stands as `\xFF`, and so does a
/// backslash that would begin such a sign.
enum FileName {
  /// The text of a name.
  static func text(of bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    var text: [UInt8] = []
    var parser = UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var at = 0
    while true {
      switch parser.parseScalar(from: &input) {
      case .emptyInput: return String(decoding: text, as: UTF8.self)
      case .error(let length):
        for byte in bytes[at..<(at + length)] { text += sign(byte) }
        at += length
      case .valid(let scalar):
        text += signed(bytes[at...]) == nil ? Array(scalar) : sign(backslash)
        at += scalar.count
      }
    }
  }

  /// The bytes of the name that a text stands for.
  static func bytes(of text: String) -> [UInt8] {
    var rest = Array(text.utf8)[...]
    var bytes: [UInt8] = []
    while let first = rest.first {
      let byte = signed(rest)
      bytes.append(byte ?? first)
      rest.removeFirst(byte == nil ? 1 : 4)
    }
    return bytes
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func sign(_ byte: UInt8) -> [UInt8] {
    [backslash, UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// The byte whose sign the text begins with; nil if it begins with none.
  private static func signed(_ text: ArraySlice<UInt8>) -> UInt8? {
    let sign = Array(text.prefix(4))
    guard sign.count == 4, sign[0] == backslash, sign[1] == UInt8(ascii: "x"),
      let high = digits.firstIndex(of: sign[2]), let low = digits.firstIndex(of: sign[3])
    else { return nil }
    return UInt8(high << 4 | low)
  }
}
