/// The marks that Git leaves in a file whose versions it could not merge.
enum ConflictMarkers {
  /// Settles conflicts for the version above `=======`; all other lines of them become empty.
  ///
  /// Returns the text, its lines where they were, and the lines from 1 on which conflicts begin. Marks
  /// that belong to no whole conflict are emptied too, except `=======` alone, which underlines a
  /// heading in Markdown.
  static func settle(_ bytes: [UInt8]) -> (bytes: [UInt8], lines: [ClosedRange<Int>]) {
    guard mayHaveMarks(bytes) else { return (bytes, []) }
    let lines = ByteLines(bytes)
    let marks = (0..<lines.count).compactMap { line in
      Mark(bytes[lines.ranges[line]]).map { (line: line, mark: $0) }
    }
    var drop: [ClosedRange<Int>] = []
    var places: [ClosedRange<Int>] = []
    var open: (start: Int, middle: Int?)?
    for (line, mark) in marks {
      switch (mark, open) {
      case (.start, _):
        drop.append(line...line)
        places.append((line + 1)...(line + 1))
        open = (line, nil)
      case (.base, let found?) where found.middle == nil,
        (.middle, let found?) where found.middle == nil:
        open = (found.start, line)
      case (.end, let found?):
        drop.append((found.middle ?? line)...line)
        places[places.count - 1] = (found.start + 1)...(line + 1)
        open = nil
      case (.end, nil):
        drop.append(line...line)
        places.append((line + 1)...(line + 1))
      default: continue
      }
    }
    var settled = bytes
    for line in drop.joined() {
      for at in lines.ranges[line] { settled[at] = 0x20 }
    }
    return (settled, places)
  }

  private static func mayHaveMarks(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.indices.contains { at in
        (buffer[at] == UInt8(ascii: "<") || buffer[at] == UInt8(ascii: ">"))
          && (at == 0 || buffer[at - 1] == 0x0A || buffer[at - 1] == 0x0D)
      }
    }
  }

  private enum Mark {
    case start, base, middle, end

    init?(_ line: ArraySlice<UInt8>) {
      guard let first = line.first, line.prefix(while: { $0 == first }).count == 7 else {
        return nil
      }
      guard line.count == 7 || line.dropFirst(7).first == 0x20 else { return nil }
      switch first {
      case UInt8(ascii: "<"): self = .start
      case UInt8(ascii: "|"): self = .base
      case UInt8(ascii: "="): self = .middle
      case UInt8(ascii: ">") where line.count > 7: self = .end
      default: return nil
      }
    }
  }
}
