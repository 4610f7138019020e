/// What each cell of a submission needs of the cells above it.
///
/// It needs the last cell above it that declares a name which it uses, and of a `var` or a random
/// generator also the cells between that use it, since they may change it; and what those need. Cells
/// see only those of their own document.
package struct CellNeeds {
  /// What has been declared so far in a document.
  private struct Scope {
    /// The last cell that declares each name.
    var declaring: [String: Int] = [:]
    /// The cells that have used a name since then, of those names that they may change.
    var using: [String: CellSet] = [:]

    mutating func add(_ names: CellNames, at place: Int) {
      for name in names.used { using[name]?.insert(place) }
      for name in names.declared {
        declaring[name] = place
        using[name] = names.variables.contains(name) ? CellSet() : nil
      }
    }
  }

  private let cells: [TryCell]
  private var needed: [CellSet] = []

  /// Finds out what cells need, in one pass: a notebook may have a thousand of them, and each a
  /// thousand names.
  package init(_ cells: [TryCell]) {
    self.cells = cells
    var scopes: [Int: Scope] = [:]
    for (place, cell) in cells.enumerated() {
      needed.append(needs(of: cell, in: scopes[cell.document, default: Scope()]))
      scopes[cell.document, default: Scope()].add(cell.names, at: place)
    }
  }

  /// The numbers of the cells that each cell's program repeats, by its number.
  package var numbers: [Int: [Int]] {
    Dictionary(
      zip(cells, needed).map { ($0.number, $1.places.map { cells[$0].number }) }
    ) { first, _ in first }
  }

  /// Each cell with its program: the earlier cells that it needs, in order, then itself.
  package var programs: some Sequence<(cell: TryCell, program: [TryCell])> {
    zip(cells, needed).lazy.map { cell, needed in
      (cell, needed.places.map { cells[$0] } + [cell])
    }
  }

  private func needs(of cell: TryCell, in scope: Scope) -> CellSet {
    var direct = CellSet()
    for name in cell.names.free {
      guard let last = scope.declaring[name] else { continue }
      direct.insert(last)
      if let users = scope.using[name] { direct.formUnion(users) }
    }
    return direct.places.reduce(into: direct) { $0.formUnion(needed[$1]) }
  }
}
