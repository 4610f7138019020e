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

  /// The numbers of the cells that each cell's program repeats.
  package var needs: [Int: [Int]] { CellNeeds(cells).numbers }
}
