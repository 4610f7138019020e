import CLibXML2

/// Writes HTML with libxml2's text writer: whatever is given as text or as an attribute's value comes
/// out as that and nothing else.
///
/// The names of elements and attributes are the page's own, never a student's.
final class HTMLWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  init() {
    guard let buffer = xmlBufferCreate(), let writer = xmlNewTextWriterMemory(buffer, 0) else {
      fatalError("There is no memory left for a page.")
    }
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes an element with its attributes, in order, and what `content` writes in it; attributes
  /// that are nil are left out.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], content: () -> Void = {}
  ) {
    element(name, attributes: attributes.map { ($0, $1) }, content: content)
  }

  /// Writes an element whose attributes are computed.
  func element(_ name: String, attributes: [(String, String?)], content: () -> Void = {}) {
    xmlTextWriterStartElement(writer, name)
    for (key, value) in attributes {
      guard let value else { continue }
      xmlTextWriterWriteAttribute(writer, key, value.withHTMLCharactersOnly)
    }
    content()
    // Outside of SVG and MathML, HTML knows no `<td/>`.
    if Self.isVoid(name) {
      xmlTextWriterEndElement(writer)
    } else {
      xmlTextWriterFullEndElement(writer)
    }
  }

  /// Writes an element that holds a text.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    element(name, attributes) { self.text(text) }
  }

  /// Writes text.
  func text(_ text: String) {
    if !text.isEmpty { xmlTextWriterWriteString(writer, text.withHTMLCharactersOnly) }
  }

  /// Writes a piece of the page's own as it stands: the document type and the style sheet.
  func literal(_ text: StaticString) {
    text.withUTF8Buffer { _ = xmlTextWriterWriteRawLen(writer, $0.baseAddress, Int32($0.count)) }
  }

  /// What was written.
  func finish() -> String { String(decoding: written(from: 0), as: UTF8.self) }

  /// What a writer has written, which another may write as it stands.
  struct Fragment: Sendable {
    fileprivate let bytes: [UInt8]
    var count: Int { bytes.count }
  }

  /// Writes what `content` writes, and hands it back too.
  func recorded(_ content: () -> Void) -> Fragment {
    // What surrounds it is still open in the writer, and is no part of it.
    xmlTextWriterWriteRaw(writer, "")
    let start = written(from: 0).count
    content()
    return Fragment(bytes: Array(written(from: start)))
  }

  /// Writes again what was written before.
  func fragment(_ fragment: Fragment) {
    fragment.bytes.withUnsafeBufferPointer {
      _ = xmlTextWriterWriteRawLen(writer, $0.baseAddress, Int32($0.count))
    }
  }

  private func written(from start: Int) -> UnsafeBufferPointer<UInt8> {
    xmlTextWriterFlush(writer)
    let all = UnsafeBufferPointer(
      start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer)))
    return UnsafeBufferPointer(rebasing: all[start...])
  }

  private static func isVoid(_ name: String) -> Bool {
    switch name {
    case "br", "hr", "img", "meta", "wbr": true
    default: false
    }
  }
}

extension String {
  /// The text without what HTML cannot hold, such as NUL, in whose place U+FFFD stands.
  fileprivate var withHTMLCharactersOnly: String {
    if utf8.allSatisfy(\.isOfHTML) { return self }
    var text = ""
    text.unicodeScalars.append(
      contentsOf: unicodeScalars.map { $0.isOfHTML ? $0 : "\u{FFFD}" })
    return text
  }
}

extension UInt8 {
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
