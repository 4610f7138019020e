/// Writes JSON as Jupyter does: indented by one space, keys sorted, no character escaped needlessly.
struct JSONWriter {
  private var bytes: [UInt8] = []

  /// The value as UTF-8, with a line end after it.
  static func write(_ value: JSON) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, indent: 0)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  private mutating func write(_ value: JSON, indent: Int) {
    switch value {
    case .null: add("null")
    case .bool(let value): add(value ? "true" : "false")
    case .number(let text): add(text)
    case .string(let text): write(text)
    case .array(let elements):
      writeList("[", "]", elements, indent) { writer, element in
        writer.write(element, indent: indent + 1)
      }
    case .object(let members):
      writeList("{", "}", Self.sorted(members), indent) { writer, member in
        writer.write(member.key)
        writer.add(": ")
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ open: StaticString, _ close: StaticString, _ elements: [Element], _ indent: Int,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    add(open.description)
    for (index, element) in elements.enumerated() {
      add(index == 0 ? "\n" : ",\n")
      bytes += repeatElement(0x20, count: indent + 1)
      write(&self, element)
    }
    if !elements.isEmpty {
      bytes.append(0x0A)
      bytes += repeatElement(0x20, count: indent)
    }
    add(close.description)
  }

  /// The members by their keys' code points, of several with one key the last.
  private static func sorted(_ members: JSON.Members) -> [JSON.Member] {
    var last: [[UInt8]: JSON.Member] = [:]
    for member in members.list { last[Array(member.key.utf8)] = member }
    return last.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private mutating func add(_ text: String) { bytes += text.utf8 }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): add("\\\"")
      case UInt8(ascii: "\\"): add("\\\\")
      case 0x0A: add("\\n")
      case 0x0D: add("\\r")
      case 0x09: add("\\t")
      case 0x08: add("\\b")
      case 0x0C: add("\\f")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
