/// What a submission's files come to: sources to compile, and cells that try them.
package struct Tangled: Equatable, Sendable {
  /// The files to compile, one an exercise or a stretch of helpers, each under the name that the
  /// student knows it by. Several may have one name: those of a Markdown notebook all do.
  package var sources: [SourceFile] = []
  /// The cells that try the exercises, in order.
  package var cells: [TryCell] = []
  /// What was found wrong: what, where, and what to do about it.
  package var notes: [String] = []
  /// The versions of the handout that the files say they come from, each once.
  package var versions: [String] = []

  /// Begins with files to compile.
  package init(sources: [SourceFile] = []) { self.sources = sources }

  /// A cell's program: the earlier cells that it needs, in order, then itself.
  ///
  /// It needs the last cell above it that declares a name which it uses, and of a `var` or a random
  /// generator also the cells between that use it, since they may change it; and what those need.
  package func program(for cell: TryCell) -> [TryCell] {
    let above = cells.filter { $0.document == cell.document && $0.number < cell.number }
    var needed: Set<Int> = []
    var open = [cell]
    while let next = open.popLast() {
      for one in next.needs(of: above.prefix { $0.number < next.number })
      where needed.insert(one.number).inserted {
        open.append(one)
      }
    }
    return above.filter { needed.contains($0.number) } + [cell]
  }

  /// The numbers of the cells that each cell's program repeats.
  package var needs: [Int: [Int]] {
    Dictionary(
      cells.map { ($0.number, program(for: $0).dropLast().map(\.number)) }
    ) { first, _ in first }
  }
}
