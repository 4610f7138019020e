/// Whether a solution has been filled in.
enum Blankness {
  /// Whether all its marked regions hold `throw Blank()` alone or nothing; without regions, whether it
  /// throws one.
  static func isUntouched(_ source: String) -> Bool {
    let lines = SourceLines(source)
    let regions = BlankRegion.regions(in: lines)
    guard !regions.isEmpty else { return source.contains("throw Blank()") }
    let code = SpareBlanks.code(of: source)
    return regions.allSatisfy { region in
      region.content.allSatisfy { code[$0].isEmpty || SpareBlanks.blanks.contains(code[$0]) }
    }
  }
}

extension Notebook {
  /// Whether an exercise cell has been filled in.
  package var holdsWork: Bool {
    cells.contains { $0.kind == .code && $0.exercise != nil && !Blankness.isUntouched($0.text) }
  }
}
