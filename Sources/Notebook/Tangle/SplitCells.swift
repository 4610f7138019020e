/// Code cells that were one before they were split, put together again.
enum SplitCells {
  /// How many pieces are tried.
  private static let most = 12

  /// The code cells of a document as units, with what was expected of them.
  static func joined(_ cells: [Cell], document: Int) -> (units: [CodeUnit], notes: [String]) {
    var units: [CodeUnit] = []
    var notes: [String] = []
    let balances = cells.map { $0.kind == .code ? TopLevel($0.text).balance : 0 }
    var index = 0
    while index < cells.count {
      defer { index += 1 }
      let cell = cells[index]
      if cell.kind == .output, let last = units.indices.last, units[last].expected == nil {
        units[last].expected = cell.text
      }
      guard cell.kind == .code else { continue }
      var unit = CodeUnit(cell, document: document)
      unit.isStray = StrayCode.isStray(cell)
      if let pieces = pieces(cells, balances, from: index) {
        for piece in pieces.dropFirst() { unit.join(CodeUnit(cells[piece], document: document)) }
        notes.append(note(pieces.map { cells[$0].origin }))
        index = pieces.last ?? index
      }
      units.append(unit)
    }
    return (units, notes)
  }

  /// The cells from one whose brackets stay open to the one that closes them all; nil if there is
  /// none close by.
  private static func pieces(_ cells: [Cell], _ balances: [Int], from start: Int) -> [Int]? {
    var balance = balances[start]
    guard balance > 0 else { return nil }
    var pieces = [start]
    for index in cells.indices[(start + 1)...] {
      let cell = cells[index]
      if cell.kind == .prose, cell.text.allSatisfy(\.isSpace) { continue }
      guard cell.kind == .code, pieces.count < most else { return nil }
      pieces.append(index)
      balance += balances[index]
      if balance < 0 { return nil }
      if balance == 0 { return pieces.dropFirst().contains { begins(cells[$0]) } ? nil : pieces }
    }
    return nil
  }

  // A cell that begins an exercise of its own belongs to no other.
  private static func begins(_ cell: Cell) -> Bool { !SolutionExtension.all(in: cell.text).isEmpty }

  private static func note(_ origins: [Origin]) -> String {
    let others = origins.dropFirst().map { origin in
      switch origin.place {
      case .line(let line): "line \(line)"
      case .cell(let number): "cell \(number)"
      }
    }
    return
      "\(origins[0]): this cell goes on in \(others.joined(separator: " and ")); they were read as "
      + "one. Merge them."
  }
}

extension CodeUnit {
  /// Appends a further piece; in Markdown on its own lines.
  fileprivate mutating func join(_ other: CodeUnit) {
    let lines = linesAbove + text.utf8.count { $0 == 0x0A } + 1
    text += String(repeating: "\n", count: max(1, other.linesAbove - lines + 1)) + other.text
    expected = nil
  }
}
