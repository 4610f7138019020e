import CLibXML2
import Marking

/// libxml2's text writer, into memory.
struct XMLWriter: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  /// Begins a document in UTF-8.
  static func document() throws(ReportError) -> XMLWriter {
    guard let buffer = xmlBufferCreate() else { throw .xml(step: "a buffer") }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw .xml(step: "a writer")
    }
    let document = XMLWriter(buffer: buffer, writer: writer)
    xmlTextWriterSetIndent(writer, 1)
    xmlTextWriterSetIndentString(writer, "  ")
    try document.check(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil), "the document")
    return document
  }

  private init(buffer: xmlBufferPtr, writer: xmlTextWriterPtr) {
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes an element with its attributes, in order, and what `content` writes in it.
  func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: () throws(ReportError) -> Void = {}
  ) throws(ReportError) {
    try check(xmlTextWriterStartElement(writer, name), name)
    for (key, value) in attributes {
      guard let value = value?.withXMLCharactersOnly else { continue }
      try check(xmlTextWriterWriteAttribute(writer, key, value), key)
    }
    try content()
    try check(xmlTextWriterEndElement(writer), name)
  }

  /// Writes text.
  func text(_ text: String) throws(ReportError) {
    try check(xmlTextWriterWriteString(writer, text.withXMLCharactersOnly), "a text")
  }

  /// Ends the document and gives its bytes.
  consuming func finish() throws(ReportError) -> [UInt8] {
    try check(xmlTextWriterEndDocument(writer), "the end")
    guard let content = xmlBufferContent(buffer) else { throw .xml(step: "the end") }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  private func check(_ result: Int32, _ step: String) throws(ReportError) {
    if result < 0 { throw .xml(step: step) }
  }
}
