/// An `extension Solution: …` at the top of a Swift source.
package struct SolutionExtension: Equatable {
  /// The names after the colon.
  package let protocols: [String]
  /// Where it lies in the source's UTF-8, from its first attribute to its closing brace.
  package let range: Range<Int>

  /// The extensions of `Solution` in a source, in order.
  package static func all(in source: String) -> [SolutionExtension] {
    all(inMask: SourceMask(source).bytes)
  }

  static func all(inMask mask: [UInt8]) -> [SolutionExtension] {
    var finder = Finder(mask: mask)
    return finder.find()
  }

  private struct Finder {
    let mask: [UInt8]
    var at = 0
    var depth = 0

    init(mask: [UInt8]) { self.mask = mask }

    mutating func find() -> [SolutionExtension] {
      var found: [SolutionExtension] = []
      // Where the attributes and modifiers begin that stand before the next declaration.
      var prefix: Int?
      while at < mask.count {
        let start = at
        if let word = takeWord() {
          if depth == 0, word == "extension", let one = takeExtension(from: prefix ?? start) {
            found.append(one)
          }
          prefix = depth == 0 && Self.modifiers.contains(word) ? prefix ?? start : nil
        } else if depth == 0, mask[at] == UInt8(ascii: "@") {
          prefix = prefix ?? at
          takeAttribute()
        } else {
          if !mask[at].isSpace { prefix = nil }
          step()
        }
      }
      return found
    }

    private static let modifiers: Set<String> = [
      "public", "package", "internal", "fileprivate", "private", "nonisolated",
    ]

    mutating func takeExtension(from start: Int) -> SolutionExtension? {
      takeSpace()
      guard takeWord() == "Solution" else { return nil }
      var protocols: [String] = []
      while at < mask.count, mask[at] != UInt8(ascii: "{") {
        if let word = takeWord() { protocols.append(word) } else { at += 1 }
      }
      repeat { step() } while depth > 0 && at < mask.count
      return SolutionExtension(protocols: protocols, range: start..<at)
    }

    // `@name`, and what stands in brackets behind it.
    mutating func takeAttribute() {
      at += 1
      _ = takeWord()
      guard at < mask.count, mask[at] == UInt8(ascii: "(") else { return }
      var brackets = 0
      repeat {
        if mask[at] == UInt8(ascii: "(") { brackets += 1 }
        if mask[at] == UInt8(ascii: ")") { brackets -= 1 }
        at += 1
      } while brackets > 0 && at < mask.count
    }

    mutating func step() {
      guard at < mask.count else { return }
      if mask[at] == UInt8(ascii: "{") { depth += 1 }
      if mask[at] == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      at += 1
    }

    mutating func takeSpace() {
      while at < mask.count, mask[at].isSpace { at += 1 }
    }

    mutating func takeWord() -> String? {
      let start = at
      while at < mask.count, mask[at].isWordByte { at += 1 }
      return at > start ? String(decoding: mask[start..<at], as: UTF8.self) : nil
    }
  }
}
