/// A student's source without the `throw Blank()` lines that were left beside the student's code.
package struct SpareBlanks: Equatable, Sendable {
  /// The source, with an empty line in the place of each line that was taken out.
  package let source: String
  /// The numbers of those lines, from 1, for a word about it.
  package let lines: [Int]
}

extension SpareBlanks {
  /// Takes out each `throw Blank()` line that stands in a marked region beside other code.
  ///
  /// One that stands there alone, or with comments only, is a blank that has not been filled in and
  /// stays. Lines keep their numbers.
  package init(droppingFrom source: String) {
    var lines = SourceLines(source)
    var dropped: [Int] = []
    for region in BlankRegion.regions(in: lines) {
      let content = SourceContent.kinds(of: lines.texts[region.content])
      let kinds = Array(zip(region.content, content))
      guard kinds.contains(where: { $0.1 == .code }) else { continue }
      dropped += kinds.filter { $0.1 == .blank }.map(\.0)
    }
    for line in dropped { lines.texts[line] = "" }
    self.init(source: lines.source, lines: dropped.map { $0 + 1 })
  }
}

/// The student's source without its spare blanks; see ``SpareBlanks``.
package func droppingSpareBlanks(_ source: String) -> SpareBlanks {
  SpareBlanks(droppingFrom: source)
}
