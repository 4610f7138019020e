extension String {
  /// The Swift source without its `#sourceLocation` directives, so that what the compiler says of a
  /// line is true. Every line stays where it is.
  var withTrueLocations: String {
    guard contains(SourceLocations.directive) else { return self }
    return Array(utf8).blanking(SourceLocations(mask: SourceMask(self).bytes).ranges)
  }
}

/// Where the `#sourceLocation` directives of a source lie.
private struct SourceLocations {
  static let directive = "#sourceLocation"

  private(set) var ranges: [Range<Int>] = []

  init(mask: [UInt8]) {
    let directive = Array(Self.directive.utf8)
    var at = 0
    while at + directive.count <= mask.count {
      if mask[at] == directive[0], mask[at...].starts(with: directive) {
        let end = Self.end(from: at + directive.count, in: mask)
        ranges.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
  }

  // Behind the bracket that closes; nothing is left of one that never does.
  private static func end(from start: Int, in mask: [UInt8]) -> Int {
    var at = start
    while at < mask.count, mask[at].isSpace { at += 1 }
    guard at < mask.count, mask[at] == UInt8(ascii: "(") else { return start }
    return mask[at...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? mask.count
  }
}
