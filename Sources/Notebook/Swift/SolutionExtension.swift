/// An `extension Solution: …` at the top of a Swift source.
package struct SolutionExtension: Equatable {
  /// The names after the colon.
  package let protocols: [String]
  /// Where it lies in the source's UTF-8, from its first word to its closing brace.
  package let range: Range<Int>

  /// The extensions of `Solution` in a source, in order.
  package static func all(in source: String) -> [SolutionExtension] {
    var finder = Finder(mask: SourceMask(source).bytes)
    return finder.find()
  }

  private struct Finder {
    let mask: [UInt8]
    var at = 0
    var depth = 0

    init(mask: [UInt8]) { self.mask = mask }

    mutating func find() -> [SolutionExtension] {
      var found: [SolutionExtension] = []
      while at < mask.count {
        let start = at
        let word = takeWord()
        if depth == 0, word == "extension", let one = takeExtension(from: start) {
          found.append(one)
        } else if word == nil {
          step()
        }
      }
      return found
    }

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

    mutating func step() {
      guard at < mask.count else { return }
      if mask[at] == UInt8(ascii: "{") { depth += 1 }
      if mask[at] == UInt8(ascii: "}") { depth = max(0, depth - 1) }
      at += 1
    }

    mutating func takeSpace() {
      while at < mask.count, [0x20, 0x09, 0x0A, 0x0D].contains(mask[at]) { at += 1 }
    }

    mutating func takeWord() -> String? {
      let start = at
      while at < mask.count, mask[at].isWordByte { at += 1 }
      return at > start ? String(decoding: mask[start..<at], as: UTF8.self) : nil
    }
  }
}
