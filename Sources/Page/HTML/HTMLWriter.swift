/// Writes HTML: whatever is given as text or as an attribute's value comes out as that and nothing
/// else.
///
/// The names of elements and attributes are the page's own, never a student's.
package final class HTMLWriter {
  private var output = ""

  package init() {}

  /// Writes an element with its attributes, in order, and what `content` writes in it; attributes
  /// that are nil are left out.
  package func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: () -> Void = {}
  ) {
    element(name, attributes: attributes.map { ($0, $1) }, content: content)
  }

  /// Writes an element that holds a text.
  package func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) {
    element(name, attributes) { self.text(text) }
  }

  /// Writes an element whose name and attributes are computed.
  package func element(
    _ name: String, attributes: [(String, String?)], content: () -> Void = {}
  ) {
    output += "<\(name)"
    for (key, value) in attributes {
      guard let value else { continue }
      output += " \(key)=\"\(value.withHTMLCharactersOnly.escaped(in: .attribute))\""
    }
    // Outside of SVG and MathML, HTML knows no `<td/>`.
    if Self.isVoid(name) { return output += "/>" }
    output += ">"
    content()
    output += "</\(name)>"
  }

  /// Writes text.
  package func text(_ text: String) {
    output += text.withHTMLCharactersOnly.escaped(in: .text)
  }

  /// Writes a piece of the page's own as it stands: the document type and the style sheet.
  package func literal(_ text: StaticString) { output += "\(text)" }

  /// What a writer has written, which another may write as it stands.
  package struct Fragment: Sendable {
    fileprivate let html: String
    /// Its length in bytes.
    package var count: Int { html.utf8.count }
  }

  /// Writes what `content` writes, and hands it back too.
  package func recorded(_ content: () -> Void) -> Fragment {
    let start = output.utf8.count
    content()
    let index = output.utf8.index(output.startIndex, offsetBy: start)
    return Fragment(html: String(output[index...]))
  }

  /// Writes again what was written before.
  package func fragment(_ fragment: Fragment) { output += fragment.html }

  /// What was written.
  package func finish() -> String { output }

  private static func isVoid(_ name: String) -> Bool {
    switch name {
    case "br", "hr", "img", "meta", "wbr": true
    default: false
    }
  }
}
