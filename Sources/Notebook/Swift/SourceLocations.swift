extension String {
  /// The Swift source without its `#sourceLocation` directives, so that what the compiler says of a
  /// line is true. Every line stays where it is.
  var withTrueLocations: String {
    guard SourceLocations.directives.contains(where: contains) else { return self }
    return Array(utf8).blanking(SourceLocations(mask: SourceMask(self).bytes).ranges)
  }
}

/// Where the `#sourceLocation` directives of a source lie, and those that are spelt `#line` as they
/// once were: the compiler refuses these, and believes them all the same.
private struct SourceLocations {
  static let directives = ["#sourceLocation", "#line"]

  private(set) var ranges: [Range<Int>] = []

  private let mask: [UInt8]

  init(mask: [UInt8]) {
    self.mask = mask
    var at = 0
    while at < mask.count {
      if let end = end(ofDirectiveAt: at) {
        ranges.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
  }

  private func end(ofDirectiveAt start: Int) -> Int? {
    guard mask[start] == UInt8(ascii: "#") else { return nil }
    guard
      let name = Self.directives.first(where: { mask[start...].starts(with: $0.utf8) })
    else { return nil }
    let end = start + name.utf8.count
    return name == "#line" ? endOfLine(from: end) : endOfBrackets(from: end)
  }

  // Behind the bracket that closes; nothing is left of one that never does.
  private func endOfBrackets(from start: Int) -> Int {
    let at = text(from: start)
    guard at < mask.count, mask[at] == UInt8(ascii: "(") else { return start }
    return mask[at...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? mask.count
  }

  // A number follows a directive; alone, `#line` is the line's number.
  private func endOfLine(from start: Int) -> Int? {
    let at = text(from: start)
    guard at > start, at < mask.count, mask[at].isASCIIDigit else { return nil }
    return mask[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? mask.count
  }

  private func text(from start: Int) -> Int {
    mask[start...].firstIndex { !$0.isSpace } ?? mask.count
  }
}
