extension [UInt8] {
  /// The text with the ranges blanked, line ends kept.
  func blanking(_ ranges: [Range<Int>]) -> String {
    var bytes = self
    for range in ranges {
      for index in range
      where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Range<Int> {
  /// What lies between ranges that are sorted; they may overlap.
  func gaps(between ranges: [Range<Int>]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start = lowerBound
    for range in ranges {
      if range.lowerBound > start { gaps.append(start..<range.lowerBound) }
      start = Swift.max(start, range.upperBound)
    }
    if start < upperBound { gaps.append(start..<upperBound) }
    return gaps
  }
}
