/// Cuts Swift source into stretches of one colour. Any text will do: nothing is lost, and what makes
/// no sense is plain.
struct SwiftLexer {
  private(set) var tokens: [SwiftToken] = []

  private let source: [UInt8]
  private var at = 0
  /// Where the plain text began that has not become a token yet.
  private var plainStart = 0

  init(_ text: String) {
    source = Array(text.utf8)
    while at < source.count { scan() }
    flush(to: at)
  }

  private mutating func scan() {
    let byte = source[at]
    if let end = endOfComment() ?? endOfString() {
      add(byte == UInt8(ascii: "/") ? .comment : .string, to: end)
    } else if byte.isWord {
      let end = source[at...].firstIndex { !$0.isWord } ?? source.count
      if byte.isDigit { return add(.number, to: endOfNumber()) }
      let word = String(decoding: source[at..<end], as: UTF8.self)
      add(kind(of: word), to: end)
    } else if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"), isWord(after: at) {
      add(.keyword, to: source[(at + 1)...].firstIndex { !$0.isWord } ?? source.count)
    } else {
      // The whole row of one sign, so that a long row is looked at once.
      at = source[at...].firstIndex { $0 != byte } ?? source.count
    }
  }

  private mutating func add(_ kind: SwiftToken.Kind, to end: Int) {
    if kind != .plain {
      flush(to: at)
      tokens.append(SwiftToken(kind: kind, text: String(decoding: source[at..<end], as: UTF8.self)))
      plainStart = end
    }
    at = end
  }

  private mutating func flush(to end: Int) {
    guard plainStart < end else { return }
    let text = String(decoding: source[plainStart..<end], as: UTF8.self)
    tokens.append(SwiftToken(kind: .plain, text: text))
    plainStart = end
  }

  private func kind(of word: String) -> SwiftToken.Kind {
    let isMember = at > 0 && source[at - 1] == UInt8(ascii: ".")
    if Self.keywords.contains(word), !isMember { return .keyword }
    // `A`, `Z` and `AL` are arrays here; a type has a small letter in its name.
    let isType = word.first?.isUppercase == true && word.contains(where: \.isLowercase)
    return isType && !isMember ? .type : .plain
  }

  private func isWord(after position: Int) -> Bool {
    position + 1 < source.count && source[position + 1].isWord && !source[position + 1].isDigit
  }

  private func starts(with text: StaticString, at position: Int) -> Bool {
    guard position + text.utf8CodeUnitCount <= source.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy {
      source[position + $0] == text.utf8Start[$0]
    }
  }

  private func endOfNumber() -> Int {
    var end = at
    while end < source.count {
      let isPoint =
        source[end] == UInt8(ascii: ".") && end + 1 < source.count
        && source[end + 1].isDigit
      let isSign =
        (source[end] == UInt8(ascii: "-") || source[end] == UInt8(ascii: "+"))
        && (source[end - 1] | 0x20) == UInt8(ascii: "e") && !starts(with: "0x", at: at)
      guard source[end].isWord || isPoint || isSign else { break }
      end += 1
    }
    return end
  }

  /// Where the comment ends that begins here; nil if none does.
  private func endOfComment() -> Int? {
    if starts(with: "//", at: at) {
      return source[at...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
    }
    guard starts(with: "/*", at: at) else { return nil }
    var (end, depth) = (at, 0)
    repeat {
      if starts(with: "/*", at: end) {
        depth += 1
        end += 2
      } else if starts(with: "*/", at: end) {
        depth -= 1
        end += 2
      } else {
        end += 1
      }
    } while depth > 0 && end < source.count
    return min(end, source.count)
  }

  /// Where the string ends that begins here, interpolations and all; nil if none does.
  private func endOfString() -> Int? {
    let quote = source[at...].firstIndex { $0 != UInt8(ascii: "#") } ?? source.count
    guard quote < source.count, source[quote] == UInt8(ascii: "\"") else { return nil }
    let hashes = quote - at
    let isLong = starts(with: "\"\"\"", at: quote)
    var (end, depth) = (quote + (isLong ? 3 : 1), 0)
    while end < source.count {
      if !isLong, source[end] == UInt8(ascii: "\n") { return end }
      if source[end] == UInt8(ascii: "\\"), isHashes(end + 1, hashes) {
        let next = end + 1 + hashes
        if next < source.count, source[next] == UInt8(ascii: "(") { depth += 1 }
        // An escape never takes the end of the line with it.
        end = next < source.count && source[next] == UInt8(ascii: "\n") ? next : next + 1
      } else if depth > 0 {
        if source[end] == UInt8(ascii: "(") { depth += 1 }
        if source[end] == UInt8(ascii: ")") { depth -= 1 }
        end += 1
      } else if isLong ? starts(with: "\"\"\"", at: end) : source[end] == UInt8(ascii: "\""),
        isHashes(end + (isLong ? 3 : 1), hashes)
      {
        return end + (isLong ? 3 : 1) + hashes
      } else {
        end += 1
      }
    }
    return source.count
  }

  private func isHashes(_ position: Int, _ count: Int) -> Bool {
    position + count <= source.count
      && source[position..<(position + count)].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private static let keywords: Set<String> = [
    "Any", "Self", "actor", "any", "as", "async", "await", "break", "case", "catch", "class",
    "continue", "default", "defer", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "final", "for", "func", "guard", "if", "import", "in", "init", "inout",
    "internal", "is", "lazy", "let", "mutating", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "some", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "weak",
    "where", "while",
  ]
}

extension UInt8 {
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// Whether it stands in a name or a number; all of Unicode beyond ASCII may.
  fileprivate var isWord: Bool {
    isDigit || self == UInt8(ascii: "_") || self >= 0x80
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }
}
