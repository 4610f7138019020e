import Page

extension HTMLWriter {
  /// Writes a formula as MathML, or as readable TeX where the table doesn't hold it.
  func formula(_ formula: Formula, in table: MathTable) {
    if let node = table.node(formula) {
      math(node)
    } else {
      element(
        "code", ["class": formula.isDisplayed ? "tex displayed" : "tex"], text: formula.source)
    }
  }

  private func math(_ node: MathNode) {
    switch node {
    case .text(let text): self.text(text)
    case .element(let name, let attributes, let children):
      element(name, attributes: attributes.map { ($0.name, $0.value) }) { children.forEach(math) }
    }
  }
}
