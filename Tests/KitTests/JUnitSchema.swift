import CLibXML2
import Foundation

/// `Schemas/junit.xsd`, asked by libxml2.
enum JUnitSchema {
  /// What is wrong with a file; empty if it is valid.
  static func complaints(about file: String) -> [String] {
    let path = checkout.appending(path: "Schemas/junit.xsd").path()
    guard let parser = xmlSchemaNewParserCtxt(path) else { return ["no parser for \(path)"] }
    defer { xmlSchemaFreeParserCtxt(parser) }
    guard let schema = xmlSchemaParse(parser) else { return ["\(path) is no schema"] }
    defer { xmlSchemaFree(schema) }
    guard let document = xmlReadFile(file, nil, Int32(XML_PARSE_NONET.rawValue)) else {
      return ["\(file) is not well-formed"]
    }
    defer { xmlFreeDoc(document) }
    guard let context = xmlSchemaNewValidCtxt(schema) else { return ["no memory"] }
    defer { xmlSchemaFreeValidCtxt(context) }
    return xmlSchemaValidateDoc(context, document) == 0 ? [] : ["\(file) is not valid"]
  }
}
