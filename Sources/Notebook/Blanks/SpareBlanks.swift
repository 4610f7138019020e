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
    let code = Self.code(of: source)
    let spare = BlankRegion.regions(in: lines).flatMap { region in
      let blanks = region.content.filter { Self.blanks.contains(code[$0]) }
      let used = region.content.filter { !code[$0].isEmpty }
      return used.count > blanks.count ? blanks : []
    }
    for line in spare { lines.texts[line] = "" }
    self.init(source: lines.source, lines: spare.map { $0 + 1 })
  }

  /// Each line without its comments and spaces.
  static func code(of source: String) -> [String] {
    SourceLines(String(decoding: SourceMask(source).bytes, as: UTF8.self)).texts
      .map { String($0.filter { !$0.isSpace }) }
  }

  /// A blank without its spaces.
  static let blanks: Set<String> = ["throwBlank()", "throwBlank();"]
}
