/// Where the lines of a text lie in its UTF-8. A line ends with LF, CR LF or CR alone.
struct ByteLines {
  /// The text's UTF-8.
  let bytes: [UInt8]
  /// Each line without its end. The last is what follows the last line end, if anything does.
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      ranges.append(start..<(at - 1))
      if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
      start = at
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.ranges = ranges
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var count: Int { ranges.count }

  /// The text of a line, without its end.
  subscript(line: Int) -> String { String(decoding: bytes[ranges[line]], as: UTF8.self) }

  /// Where a line begins; the end of the text for the number of lines.
  func start(of line: Int) -> Int { line < count ? ranges[line].lowerBound : bytes.count }

  /// Lines as they stand, with their ends.
  func text(_ lines: Range<Int>) -> String {
    String(
      decoding: bytes[start(of: lines.lowerBound)..<start(of: lines.upperBound)], as: UTF8.self)
  }
}

extension String {
  /// The text with every line ended by LF.
  var withPlainLineEnds: String {
    guard utf8.contains(0x0D) else { return self }
    let lines = ByteLines(self)
    let body = lines.ranges.map { String(decoding: lines.bytes[$0], as: UTF8.self) }
      .joined(separator: "\n")
    return lines.bytes.last.map { $0 == 0x0A || $0 == 0x0D } == true ? body + "\n" : body
  }

  /// The number of lines, counting what follows the last line end only if there is something.
  var lineCount: Int { ByteLines(self).count }
}
