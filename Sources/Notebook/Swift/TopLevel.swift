/// What stands at the top of a Swift source, outside of all braces, in order.
struct TopLevel {
  enum Kind: Equatable {
    /// A declaration that can stand in a file, by its keyword: `func`, `struct`, `extension`, …
    case declaration(String)
    case importing
    /// `let` or `var`.
    case variable
    /// `#if` and its like.
    case condition
    /// Anything else, which only runs within a function.
    case statement
  }

  struct Item: Equatable {
    let kind: Kind
    /// Where it lies in the source's UTF-8, from its first attribute or modifier.
    var range: Range<Int>
    /// Where its `private` or `fileprivate` stands.
    var privacy: Range<Int>?
  }

  private(set) var items: [Item] = []
  /// How many brackets of any kind are open at the end; less than none if one too many is closed.
  private(set) var balance = 0

  private let mask: [UInt8]
  private var at = 0
  /// Attributes and modifiers that stand before this place lead to a statement, which need not be found
  /// out again for each line of them.
  private var statement = 0

  init(_ source: String) { self.init(mask: SourceMask(source).bytes) }

  init(mask: [UInt8]) {
    self.mask = mask
    for byte in mask {
      if byte.opensBracket { balance += 1 } else if byte.closesBracket { balance -= 1 }
    }
    run()
  }

  private mutating func run() {
    skipSpace()
    while at < mask.count {
      let item = takeItem()
      if item.kind == .statement, let last = items.last, last.kind == .statement {
        items[items.count - 1].range = last.range.lowerBound..<item.range.upperBound
      } else {
        items.append(item)
      }
      skipSpace()
    }
  }

  private mutating func takeItem() -> Item {
    let start = at
    if mask[at] == UInt8(ascii: "#") {
      skipLine()
      return Item(kind: .condition, range: start..<at)
    }
    let privacy = start < statement ? nil : skipModifiers()
    let end = at
    let kind = start < statement ? .statement : Self.kind(of: takeWord() ?? "")
    switch kind {
    case .declaration(let keyword) where Self.haveBodies.contains(keyword): skipBody()
    case .statement:
      statement = max(statement, end)
      at = start
      skipLine()
    default: skipLine()
    }
    return Item(kind: kind, range: start..<max(at, start + 1), privacy: privacy)
  }

  private static func kind(of word: String) -> Kind {
    switch word {
    case "import": .importing
    case "let", "var": .variable
    case _ where haveBodies.contains(word) || word == "typealias" || word == "operator":
      .declaration(word)
    default: .statement
    }
  }

  private static let haveBodies: Set<String> = [
    "func", "struct", "enum", "class", "extension", "protocol", "actor", "precedencegroup",
  ]

  private static let modifiers: Set<String> = [
    "public", "private", "fileprivate", "internal", "open", "package", "static", "final",
    "indirect",
    "nonisolated", "prefix", "postfix", "infix", "dynamic", "lazy", "weak", "unowned",
    "distributed",
    "mutating", "override", "required", "convenience",
  ]

  /// Passes attributes and modifiers; gives the place of a modifier that hides the declaration.
  private mutating func skipModifiers() -> Range<Int>? {
    var privacy: Range<Int>?
    while at < mask.count {
      let start = at
      if mask[at] == UInt8(ascii: "@") {
        at += 1
        _ = takeWord()
        skipBrackets()
      } else if let word = takeWord(), Self.modifiers.contains(word) {
        let isBare = at >= mask.count || mask[at] != UInt8(ascii: "(")
        if word == "private" || word == "fileprivate", isBare { privacy = start..<at }
        skipBrackets()
      } else {
        at = start
        return privacy
      }
      skipSpace()
    }
    return privacy
  }

  /// Passes brackets that open here.
  private mutating func skipBrackets() {
    guard at < mask.count, mask[at] == UInt8(ascii: "(") else { return }
    var depth = 0
    repeat { step(&depth) } while depth > 0 && at < mask.count
  }

  /// Passes a declaration to the end of its braces; without any, to the end of its line.
  private mutating func skipBody() {
    var depth = 0
    while at < mask.count {
      let isBody = depth == 0 && mask[at] == UInt8(ascii: "{")
      step(&depth)
      guard isBody else { continue }
      while depth > 0, at < mask.count { step(&depth) }
      return
    }
  }

  /// Passes a line, and more where brackets that it opens are still open.
  private mutating func skipLine() {
    var depth = 0
    while at < mask.count {
      let byte = mask[at]
      if depth == 0, byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: ";") { break }
      step(&depth)
    }
    if at < mask.count { at += 1 }
  }

  private mutating func step(_ depth: inout Int) {
    if mask[at].opensBracket {
      depth += 1
    } else if mask[at].closesBracket {
      depth = max(0, depth - 1)
    }
    at += 1
  }

  private mutating func skipSpace() {
    while at < mask.count, mask[at].isSpace || mask[at] == UInt8(ascii: ";") { at += 1 }
  }

  private mutating func takeWord() -> String? {
    let start = at
    while at < mask.count, mask[at].isWordByte { at += 1 }
    return at > start ? String(decoding: mask[start..<at], as: UTF8.self) : nil
  }
}

extension UInt8 {
  /// Whether it can be part of a Swift identifier.
  var isWordByte: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "_") || self >= 0x80
  }

  fileprivate var opensBracket: Bool {
    self == UInt8(ascii: "{") || self == UInt8(ascii: "(") || self == UInt8(ascii: "[")
  }

  fileprivate var closesBracket: Bool {
    self == UInt8(ascii: "}") || self == UInt8(ascii: ")") || self == UInt8(ascii: "]")
  }
}
