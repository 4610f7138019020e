import CLibXML2

/// A piece of MathML that is safe to show: only elements and attributes that draw mathematics.
indirect enum MathNode: Equatable, Sendable {
  case element(name: String, attributes: [Attribute], children: [MathNode])
  case text(String)

  struct Attribute: Equatable, Sendable {
    let name: String
    let value: String
  }

  /// Reads a `<math>` element; nil if it is none, or not well-formed. What is not allowed is left out:
  /// an attribute alone, an element with all that it holds.
  init?(mathML: String) {
    let bytes = Array(mathML.utf8)
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
        Int32(bitPattern: options))
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document), Self.name(of: root) == "math",
      let node = MathNode(root, depth: 0)
    else { return nil }
    self = node
  }

  private init?(_ node: xmlNodePtr, depth: Int) {
    switch node.pointee.type {
    case XML_TEXT_NODE:
      guard let content = node.pointee.content else { return nil }
      self = .text(String(cString: content))
    case XML_ELEMENT_NODE:
      let name = Self.name(of: node)
      guard depth < Self.deepest else { return nil }
      var children = Self.children(of: node).compactMap { MathNode($0, depth: depth + 1) }
      if name == "semantics" {
        // The first child is the formula; the others say the same in TeX.
        guard let first = children.first(where: \.isElement) else { return nil }
        self = first
        return
      }
      guard Self.elements.contains(name) else { return nil }
      if !Self.leaves.contains(name) { children.removeAll { !$0.isElement } }
      self = .element(name: name, attributes: Self.attributes(of: node), children: children)
    default: return nil
    }
  }

  private var isElement: Bool { if case .element = self { true } else { false } }

  private static let deepest = 64

  private static let leaves: Set<String> = ["mi", "mn", "mo", "ms", "mtext"]

  private static let elements: Set<String> = leaves.union([
    "math", "mrow", "mfrac", "msqrt", "mroot", "mstyle", "mpadded", "mphantom", "mspace", "msub",
    "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts", "mtable",
    "mtr", "mtd",
  ])

  private static let allowedAttributes: Set<String> = [
    "accent", "accentunder", "columnalign", "depth", "display", "displaystyle", "fence", "form",
    "height", "largeop", "linethickness", "lspace", "mathvariant", "maxsize", "minsize",
    "movablelimits", "rspace", "scriptlevel", "separator", "stretchy", "symmetric", "width",
  ]

  private static func name(of node: xmlNodePtr) -> String { String(cString: node.pointee.name) }

  private static func children(of node: xmlNodePtr) -> [xmlNodePtr] {
    Array(
      sequence(state: node.pointee.children) { next in
        defer { next = next?.pointee.next }
        return next
      })
  }

  private static func attributes(of node: xmlNodePtr) -> [Attribute] {
    let all = sequence(state: node.pointee.properties) { next in
      defer { next = next?.pointee.next }
      return next
    }
    return all.compactMap { attribute in
      guard let content = attribute.pointee.children?.pointee.content else { return nil }
      let (name, value) = (String(cString: attribute.pointee.name), String(cString: content))
      guard allowedAttributes.contains(name), value.utf8.allSatisfy(\.isOfMeasure) else {
        return nil
      }
      return Attribute(name: name, value: value)
    }
  }
}

extension UInt8 {
  /// Whether it stands in words and lengths: `prefix`, `0.278em`, `-3px`.
  fileprivate var isOfMeasure: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "%"), UInt8(ascii: " "):
      true
    default: false
    }
  }
}
