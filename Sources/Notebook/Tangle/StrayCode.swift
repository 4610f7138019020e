/// Solutions that stand in prose: in a cell whose type was changed, or without their fence.
enum StrayCode {
  /// The cells, with each stretch of prose that declares a solution followed by it as a code cell.
  static func rescued(_ cells: [Cell], known: Set<String>) -> (cells: [Cell], notes: [String]) {
    var result: [Cell] = []
    var notes: [String] = []
    for cell in cells {
      result.append(cell)
      guard cell.kind == .prose, cell.text.utf8.count < 1_000_000, cell.text.contains("extension")
      else { continue }
      for code in solutions(in: cell, known: known) {
        result.append(code)
        notes.append(
          "\(code.origin): code of an exercise stands in the text; it was taken as code. "
            + advice(code.origin))
      }
    }
    return (result, notes)
  }

  /// Whether a cell is one that ``rescued(_:known:)`` made.
  static func isStray(_ cell: Cell) -> Bool { cell.id == mark }

  /// The most solutions that are looked for in a stretch of prose.
  private static let most = 50

  // No id has a space in it.
  private static let mark = "stray code"

  private static func advice(_ origin: Origin) -> String {
    switch origin.place {
    case .line: "Put ```swift above it and ``` below."
    case .cell: "Change the cell's type to code."
    }
  }

  private static func solutions(in cell: Cell, known: Set<String>) -> [Cell] {
    let lines = ByteLines(cell.text)
    let fences = MarkdownBlocks(lines).fences
    var hidden: [Range<Int>] = []
    var found: [Cell] = []
    for fence in fences {
      hidden.append(fence.lines)
      guard CellInfo(fence.info) != .example else { continue }
      found += solutions(fence.text(in: lines), of: cell, at: fence.content.lowerBound, known)
    }
    // Lines outside of fences; those within are empty, so that numbers stay.
    let isHidden = Set(hidden.flatMap { $0 })
    let bare = (0..<lines.count).map { isHidden.contains($0) ? "" : lines[$0] }
    return found + solutions(bare.joined(separator: "\n"), of: cell, at: 0, known)
  }

  private static func solutions(
    _ text: String, of cell: Cell, at line: Int, _ known: Set<String>
  ) -> [Cell] {
    let bytes = Array(text.utf8)
    return SolutionExtension.all(in: text).prefix(most).compactMap { one in
      guard one.protocols.contains(where: known.contains), one.range.beginsLine(in: bytes) else {
        return nil
      }
      let above = ByteLines(Array(bytes[..<one.range.lowerBound])).count
      let isMidLine = one.range.lowerBound > 0 && bytes[one.range.lowerBound - 1] != 0x0A
      return self.cell(
        String(decoding: bytes[one.range], as: UTF8.self), of: cell,
        linesAbove: line + above - (isMidLine ? 1 : 0))
    }
  }

  private static func cell(_ text: String, of cell: Cell, linesAbove: Int) -> Cell {
    var code = Cell(id: mark, kind: .code, text: text, origin: cell.origin)
    switch cell.origin.place {
    case .line(let line):
      code.origin = Origin(file: cell.origin.file, place: .line(line + linesAbove))
    case .cell: code.text = String(repeating: "\n", count: linesAbove) + text
    }
    return code
  }
}

extension Range<Int> {
  /// Whether nothing but white space stands before it in its line.
  fileprivate func beginsLine(in bytes: [UInt8]) -> Bool {
    var at = lowerBound
    while at > 0, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09 { at -= 1 }
    return at == 0 || bytes[at - 1] == 0x0A || bytes[at - 1] == 0x0D
  }
}
