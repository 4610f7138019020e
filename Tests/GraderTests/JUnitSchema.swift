import CLibXML2
import Foundation

/// `Schemas/junit.xsd`, asked by libxml2.
enum JUnitSchema {
  /// What is wrong with a file; empty if it is valid.
  static func complaints(about file: String) -> [String] {
    let path = "\(Package.root)/Schemas/junit.xsd"
    guard let parser = xmlSchemaNewParserCtxt(path) else { return ["no parser for \(path)"] }
    defer { xmlSchemaFreeParserCtxt(parser) }
    guard let schema = xmlSchemaParse(parser) else { return ["\(path) is no schema"] }
    defer { xmlSchemaFree(schema) }
    guard let document = xmlReadFile(file, nil, Int32(XML_PARSE_NONET.rawValue)) else {
      return ["\(file) is not well-formed"]
    }
    defer { xmlFreeDoc(document) }
    return validate(document, with: schema)
  }

  private static func validate(_ document: xmlDocPtr, with schema: xmlSchemaPtr) -> [String] {
    guard let context = xmlSchemaNewValidCtxt(schema) else { return ["no memory"] }
    defer { xmlSchemaFreeValidCtxt(context) }
    let complaints = Complaints()
    let pointer = Unmanaged.passUnretained(complaints).toOpaque()
    xmlSchemaSetValidStructuredErrors(
      context,
      { pointer, error in
        guard let pointer, let message = error?.pointee.message else { return }
        let complaints = Unmanaged<Complaints>.fromOpaque(pointer).takeUnretainedValue()
        complaints.list.append(String(cString: message))
      }, pointer)
    let result = xmlSchemaValidateDoc(context, document)
    return complaints.list.isEmpty && result != 0 ? ["invalid"] : complaints.list
  }

  private final class Complaints {
    var list: [String] = []
  }
}
