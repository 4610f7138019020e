/// A student's Swift source, and which exercises it solves.
package struct SourceFile: Equatable, Sendable {
  /// The file, as the student named it.
  package let name: String
  /// The source.
  package let text: String
  /// The stub protocols that `Solution` is made to conform to, in order.
  package let protocols: [String]

  /// Reads a source; `known` are the assignment's protocols.
  package init(name: String, text: String, known: Set<String>) {
    self.name = name
    self.text = text
    let all = SolutionExtension.all(in: text).flatMap(\.protocols)
    protocols = all.filter(known.contains)
  }

  private init(name: String, text: String, protocols: [String]) {
    self.name = name
    self.text = text
    self.protocols = protocols
  }

  /// The file cut into one for each extension of `Solution`, and one for the rest.
  ///
  /// Every line stays where it is: what belongs to another part is empty there, except for imports,
  /// which each part keeps.
  package func parts(known: Set<String>) -> [SourceFile] {
    let extensions = SolutionExtension.all(in: text)
    guard extensions.count > 1 else { return [self] }
    let bytes = Array(text.utf8)
    let imports = ImportLines.ranges(in: text)
    let parts = extensions.map { one in
      SourceFile(
        name: name, text: bytes.keeping([one.range] + imports),
        protocols: one.protocols.filter(known.contains))
    }
    let rest = bytes.keeping(bytes.indices.gaps(between: extensions.map(\.range)))
    return parts + [SourceFile(name: name, text: rest, protocols: [])]
  }
}

/// The lines that import modules.
enum ImportLines {
  /// Where the lines lie in the source's UTF-8.
  static func ranges(in source: String) -> [Range<Int>] {
    let mask = SourceMask(source).bytes
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in (mask + [UInt8(ascii: "\n")]).enumerated()
    where byte == UInt8(ascii: "\n") {
      let words = String(decoding: mask[start..<index], as: UTF8.self).split(separator: " ")
      if words.contains("import") { ranges.append(start..<index) }
      start = index + 1
    }
    return ranges
  }
}

extension [UInt8] {
  /// The text with everything outside of the ranges blanked, line ends kept.
  func keeping(_ ranges: [Range<Int>]) -> String {
    var kept = map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? $0 : 0x20 }
    for range in ranges { kept.replaceSubrange(range, with: self[range]) }
    return String(decoding: kept, as: UTF8.self)
  }
}

extension Range<Int> {
  /// What lies between ranges that stand in order.
  func gaps(between ranges: [Range<Int>]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start = lowerBound
    for range in ranges {
      gaps.append(start..<range.lowerBound)
      start = range.upperBound
    }
    return gaps + [start..<upperBound]
  }
}
