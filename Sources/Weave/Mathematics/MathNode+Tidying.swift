extension MathNode {
  /// The formula with what pandoc's MathML overdoes put right: brackets that grow although nothing
  /// between them is tall, and accents that are combining characters.
  var tidied: MathNode {
    guard case .element(let name, let attributes, let children) = self else { return self }
    let isTall = children.contains(where: \.isTall)
    let tidied = children.map { child in
      child.isFence && !isTall ? child.setting("stretchy", to: "false").tidied : child.tidied
    }
    if name == "mo", case .text(let text)? = children.first, let accent = Self.accents[text] {
      return .element(name: name, attributes: attributes, children: [.text(accent)])
        .setting("stretchy", to: "false")
    }
    return .element(name: name, attributes: attributes, children: tidied)
  }

  private static let accents = ["\u{302}": "^", "\u{303}": "~", "\u{304}": "¯", "\u{305}": "¯"]

  private static let tallElements: Set<String> = [
    "mfrac", "mtable", "munder", "munderover", "mroot", "msqrt",
  ]

  /// Whether it needs more height than a line of text has.
  private var isTall: Bool {
    guard case .element(let name, _, let children) = self else { return false }
    return Self.tallElements.contains(name) || children.contains(where: \.isTall)
  }

  /// Whether it is a bracket that would grow.
  private var isFence: Bool {
    guard case .element("mo", let attributes, _) = self else { return false }
    return attributes.contains(Attribute(name: "stretchy", value: "true"))
  }

  private func setting(_ name: String, to value: String) -> MathNode {
    guard case .element(let element, let attributes, let children) = self else { return self }
    return .element(
      name: element,
      attributes: attributes.filter { $0.name != name } + [Attribute(name: name, value: value)],
      children: children)
  }
}
