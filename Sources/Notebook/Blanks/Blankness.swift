/// Whether a solution has been filled in.
enum Blankness {
  /// Whether all its marked regions hold `throw Blank()` alone or nothing; without regions, whether it
  /// throws one.
  static func isUntouched(_ source: String) -> Bool {
    guard source.contains("Blank()") || source.contains("CODE HERE") else { return false }
    let code = SourceLines(String(decoding: SourceMask(source).bytes, as: UTF8.self)).texts
      .map { String($0.filter { !$0.isWhitespace && $0 != ";" }) }
    let regions = BlankRegion.regions(in: SourceLines(source))
    guard !regions.isEmpty else { return code.contains { $0.contains("throwBlank()") } }
    return regions.allSatisfy { region in
      code[region.content].allSatisfy { $0.isEmpty || $0 == "throwBlank()" }
    }
  }
}
