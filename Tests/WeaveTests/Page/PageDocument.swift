import CLibXML2

/// A page as libxml2's HTML parser reads it.
final class PageDocument {
  private let document: xmlDocPtr

  init(_ html: String) throws {
    let bytes = Array(html.utf8)
    let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
        Int32(bitPattern: options))
    }
    struct NoDocument: Error {}
    guard let document else { throw NoDocument() }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// The text of each node that an XPath expression finds: an element's content, an attribute's value.
  func texts(_ path: String) -> [String] {
    guard let context = xmlXPathNewContext(document) else { return [] }
    defer { xmlXPathFreeContext(context) }
    guard let found = xmlXPathEvalExpression(path, context) else { return [] }
    defer { xmlXPathFreeObject(found) }
    guard let nodes = found.pointee.nodesetval else { return [] }
    return (0..<Int(nodes.pointee.nodeNr)).map { index in
      guard let text = xmlXPathCastNodeToString(nodes.pointee.nodeTab[index]) else { return "" }
      defer { free(text) }
      return String(cString: text)
    }
  }

  /// How many nodes an XPath expression finds.
  func count(_ path: String) -> Int { texts(path).count }

  /// The names of all elements, in the document's order.
  var elements: [String] { names("//*") }

  /// The names of all attributes.
  var attributes: [String] { names("//@*") }

  private func names(_ path: String) -> [String] {
    guard let context = xmlXPathNewContext(document) else { return [] }
    defer { xmlXPathFreeContext(context) }
    guard let found = xmlXPathEvalExpression(path, context) else { return [] }
    defer { xmlXPathFreeObject(found) }
    guard let nodes = found.pointee.nodesetval else { return [] }
    return (0..<Int(nodes.pointee.nodeNr)).compactMap { index in
      nodes.pointee.nodeTab[index].map { String(cString: $0.pointee.name) }
    }
  }
}
