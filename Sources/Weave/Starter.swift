import Notebook

/// The file that a student starts from: the reference with each marked region cut out.
package struct Starter: Equatable, Sendable {
  /// The starter's source.
  package let source: String

  /// Cuts a reference's source; everything outside the regions stays as it is.
  ///
  /// A region becomes
  ///
  ///     // START CODE HERE (about 1 line: Z)
  ///     throw Blank()
  ///     // END CODE HERE
  package init(cutFrom reference: String) {
    var lines = SourceLines(reference)
    for region in BlankRegion.regions(in: lines).reversed() {
      let indent = String(lines.texts[region.start].prefix { $0.isWhitespace })
      let hint = region.hint.map { " (about \($0))" } ?? ""
      lines.replace(
        region.start..<region.end,
        with: ["\(indent)// START CODE HERE\(hint)", "\(indent)throw Blank()"])
    }
    source = lines.source
  }

  /// The file's name, numbered in the order in which a student meets the exercises:
  /// `03_linear_forward.swift`.
  package static func fileName(exercise id: String, number: Int) -> String {
    (number < 10 ? "0" : "") + "\(number)_\(id).swift"
  }
}
