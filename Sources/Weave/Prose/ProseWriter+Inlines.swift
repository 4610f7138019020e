import Page

extension ProseWriter {
  /// Writes what stands in a paragraph, a heading or a table's cell.
  mutating func inlines(_ parent: ProseNode) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { return html.text(restored(parent.flatText)) }
    for child in parent.children { inline(child) }
  }

  private mutating func inline(_ node: ProseNode) {
    switch node.kind {
    case "text": text(node.literal)
    case "softbreak": html.text("\n")
    case "linebreak": html.element("br")
    case "code": html.element("code", text: restored(node.literal))
    case "emph": html.element("em") { inlines(node) }
    case "strong": html.element("strong") { inlines(node) }
    case "strikethrough": html.element("del") { inlines(node) }
    case "link": link(node)
    case "image": image(node)
    case "html_inline": raw(restored(node.literal))
    default: inlines(node)
    }
  }

  private func text(_ text: String) {
    for piece in FormulaSign.pieces(of: text) {
      switch piece {
      case .text(let text): html.text(text)
      case .formula(let index):
        if formulas.indices.contains(index) { html.formula(formulas[index], in: mathematics) }
      }
    }
  }

  private func raw(_ tag: String) {
    if tag.isHTMLComment { return }
    if tag.lowercased().filter({ !$0.isWhitespace && $0 != "/" }) == "<br>" {
      html.element("br")
    } else {
      html.element("code", text: tag)
    }
  }

  /// A link that leads to a page or a mailbox; of any other the text is left.
  private mutating func link(_ node: ProseNode) {
    let address = restored(node.address)
    guard address.isLinked else { return inlines(node) }
    html.element("a", ["href": address, "rel": "noopener noreferrer"]) { inlines(node) }
  }

  /// A figure of the handout; any other image is neither loaded nor looked at, only named.
  private func image(_ node: ProseNode) {
    let address = restored(node.address)
    let words = restored(node.flatText)
    if let figure = figures[address] {
      html.element("img", ["src": figure, "alt": words])
    } else {
      let shown = address.count > 200 ? "\(address.prefix(200))…" : address
      html.element("span", ["class": "image"], text: "[image: \(words) (\(shown))]")
    }
  }
}

extension String {
  /// Whether the address is one that a page may lead to.
  fileprivate var isLinked: Bool {
    let start = prefix(8).lowercased()
    return ["http://", "https://", "mailto:"].contains(where: start.hasPrefix)
  }
}
