/// The names that a cell declares for the cells below it, and those that it uses.
struct CellNames: Equatable, Sendable {
  /// What `let`, `var`, `func` and types declare outside of all braces.
  private(set) var declared: Set<String> = []
  /// Those of them that are `var`, or hold a random generator, which each draw changes.
  private(set) var variables: Set<String> = []
  /// Every word of the code, those in strings' interpolations too.
  private(set) var used: Set<String> = []
  /// Those of them that the cell uses before it declares them itself.
  private(set) var free: Set<String> = []

  init(_ source: String) {
    let mask = SourceMask(source).bytes
    var scanner = Scanner(tokens: Self.tokens(mask[...]))
    scanner.run()
    declared = scanner.declared
    variables = scanner.variables
    let interpolated = Self.interpolated(Array(source.utf8))
    used = Set(scanner.tokens.filter(\.isName)).union(interpolated)
    // Where a string stands is not looked at: it prints what was declared above it.
    free = Self.free(scanner.tokens).union(interpolated.subtracting(declared))
  }

  /// The words that come before a `let` or `var` of theirs has ended.
  private static func free(_ tokens: [String]) -> Set<String> {
    var free: Set<String> = []
    var bound: Set<String> = []
    var pending: Set<String> = []
    var depth = 0
    var isPattern = false
    for token in tokens {
      switch token {
      case "let", "var": isPattern = depth == 0
      case "=", ":": isPattern = false
      case "{", "[": depth += 1
      case "}", "]": depth = max(0, depth - 1)
      case "\n", ";":
        guard depth == 0 else { continue }
        bound.formUnion(pending)
        (pending, isPattern) = ([], false)
      case _ where !token.isName: continue
      case _ where isPattern: pending.insert(token)
      default: if !bound.contains(token) { free.insert(token) }
      }
    }
    return free
  }

  /// The words of what stands between `\(` and its `)`.
  private static func interpolated(_ bytes: [UInt8]) -> Set<String> {
    var words: Set<String> = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      var start = at + 1
      while start < bytes.count, bytes[start] == UInt8(ascii: "#") { start += 1 }
      at = start + 1
      guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { continue }
      var depth = 1
      while at < bytes.count, depth > 0, bytes[at] != 0x0A {
        if bytes[at] == UInt8(ascii: "(") { depth += 1 }
        if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
        at += 1
      }
      words.formUnion(tokens(bytes[start..<at]).filter(\.isName))
    }
    return words
  }

  /// Words, and every other byte that is no space; line ends once.
  private static func tokens(_ bytes: ArraySlice<UInt8>) -> [String] {
    var tokens: [String] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let start = at
      while at < bytes.endIndex, bytes[at].isWordByte { at += 1 }
      if at > start {
        tokens.append(String(decoding: bytes[start..<at], as: UTF8.self))
      } else {
        if bytes[at] == 0x0A || bytes[at] == 0x0D {
          if tokens.last != "\n" { tokens.append("\n") }
        } else if !bytes[at].isSpace {
          tokens.append(String(decoding: bytes[at...at], as: UTF8.self))
        }
        at += 1
      }
    }
    return tokens
  }

  private struct Scanner {
    let tokens: [String]
    var declared: Set<String> = []
    var variables: Set<String> = []
    private var at = 0
    private var depth = 0
    /// The statement whose condition is being read: what it binds stays within its braces, except
    /// for `guard`.
    private var condition: String?
    /// What the pattern at hand declares.
    private var latest: Set<String> = []

    init(tokens: [String]) { self.tokens = tokens }

    mutating func run() {
      while at < tokens.count {
        let token = tokens[at]
        at += 1
        switch token {
        case "{" where depth == 0:
          condition = nil
          depth += 1
        case "{", "(", "[": depth += 1
        case "}", ")", "]": depth = max(0, depth - 1)
        case "if", "while", "for", "switch", "guard", "case": if depth == 0 { condition = token }
        case "let", "var":
          if depth == 0, condition == nil || condition == "guard" {
            takePatterns(isVar: token == "var")
          }
        case "func", "struct", "enum", "class", "typealias", "actor":
          if depth == 0, let name = tokens.dropFirst(at).first, name.isName {
            declared.insert(name)
          }
        default: continue
        }
      }
    }

    /// The names of `(a, b) = …` or `a = …, b: …`, up to the end of the first one's value.
    private mutating func takePatterns(isVar: Bool) {
      repeat { takePattern(isVar: isVar) } while skipsToNextPattern()
    }

    private mutating func takePattern(isVar: Bool) {
      latest = []
      guard at < tokens.count else { return }
      if tokens[at] == "(" {
        var level = 0
        repeat {
          if tokens[at] == "(" { level += 1 }
          if tokens[at] == ")" { level -= 1 }
          add(tokens[at], isVar: isVar)
          at += 1
        } while level > 0 && at < tokens.count
      } else {
        add(tokens[at], isVar: isVar)
        at += 1
      }
    }

    private mutating func add(_ token: String, isVar: Bool) {
      guard token.isName, token != "_" else { return }
      declared.insert(token)
      latest.insert(token)
      if isVar { variables.insert(token) } else { variables.remove(token) }
    }

    /// Passes a pattern's type and value; true at a comma that a further pattern follows.
    private mutating func skipsToNextPattern() -> Bool {
      var level = 0
      while at < tokens.count {
        switch tokens[at] {
        case "(", "[", "{": level += 1
        case ")", "]", "}": level -= 1
        case "RandomState":
          variables.formUnion(latest)
          latest = []
        case "\n" where level == 0, ";" where level == 0: return false
        case "," where level == 0:
          at += 1
          while at < tokens.count, tokens[at] == "\n" { at += 1 }
          return condition == nil
        default: break
        }
        if level < 0 { return false }
        // What opens a body belongs to the statement, as the braces of `guard let … else {`.
        if condition != nil, tokens[at] == "{" { return false }
        at += 1
      }
      return false
    }

  }
}

extension String {
  /// Whether it is a word that can be a name.
  var isName: Bool {
    guard let first = utf8.first else { return false }
    return first.isWordByte && !first.isASCIIDigit
  }
}
