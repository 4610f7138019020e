import Marking

/// An element of XML or HTML; whatever text it holds is escaped.
struct XMLElement {
  private let text: String

  /// An element with attributes, in order, and other elements in it.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [XMLElement] = []
  ) {
    let list = attributes.map { " \($0.key)=\"\($0.value.escapedForXML)\"" }.joined()
    let inner = content.map(\.text).joined()
    text = "<\(name)\(list)>\(inner)</\(name)>"
  }

  /// An element with text in it.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.init(name, attributes, [XMLElement(escaping: text)])
  }

  /// Text that stands between elements.
  init(escaping text: String) { self.text = text.escapedForXML }

  /// The whole document behind a first line.
  func document(_ opening: String) -> String { "\(opening)\n\(text)\n" }
}

extension String {
  /// The text where nothing is markup, in an element or an attribute.
  fileprivate var escapedForXML: String {
    withXMLCharactersOnly.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
      .replacing("\r", with: "&#13;")
  }
}
