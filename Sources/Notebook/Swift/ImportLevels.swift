extension String {
  /// The Swift source with imports that name no access level.
  ///
  /// Where one file names one, the compiler wants all others to, and says so of those. Within one
  /// module it makes no difference. Every line stays where it is.
  var withPlainImports: String {
    let levels = ImportLevels(mask: SourceMask(self).bytes).ranges
    return levels.isEmpty ? self : Array(utf8).blanking(levels)
  }
}

/// Where the access levels of a source's imports lie: `private import Foundation`.
private struct ImportLevels {
  private(set) var ranges: [Range<Int>] = []

  private static let levels: Set<String> = [
    "open", "public", "package", "internal", "fileprivate", "private",
  ]

  private let mask: [UInt8]
  private var at = 0

  init(mask: [UInt8]) {
    self.mask = mask
    // Levels that an import may still follow.
    var open: [Range<Int>] = []
    while at < mask.count {
      let start = at
      if let word = takeWord() {
        if Self.levels.contains(word) {
          open.append(start..<at)
        } else {
          if word == "import" { ranges += open }
          open = []
        }
      } else if mask[at] == UInt8(ascii: "@") {
        takeAttribute()
      } else {
        if !mask[at].isSpace { open = [] }
        at += 1
      }
    }
  }

  // `@name`, and what stands in brackets behind it.
  private mutating func takeAttribute() {
    at += 1
    _ = takeWord()
    guard at < mask.count, mask[at] == UInt8(ascii: "(") else { return }
    at = mask[at...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? mask.count
  }

  private mutating func takeWord() -> String? {
    let start = at
    while at < mask.count, mask[at].isWordByte { at += 1 }
    return at > start ? String(decoding: mask[start..<at], as: UTF8.self) : nil
  }
}
