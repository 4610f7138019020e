/// A marked region of a Swift source: what a student is asked to write.
///
///     // START CODE HERE (1 line: Z)
///     Z = dot(W, A) + b
///     // END CODE HERE
///
/// Spacing, case and line ends of the markers do not matter, nor do `#` marks around them.
package struct BlankRegion: Equatable, Sendable {
  /// The position of the line with the start marker, from 0.
  package let start: Int
  /// The position of the line with the end marker, from 0.
  package let end: Int
  /// What stands in parentheses after the start marker, as `1 line: Z`; nil without any.
  package let hint: String?

  /// The positions of the lines between the markers.
  package var content: Range<Int> { (start + 1)..<end }

  /// The regions of a source, in order.
  ///
  /// A start marker without an end marker before the next start is no region, nor is an end marker
  /// alone.
  package static func regions(in lines: SourceLines) -> [BlankRegion] {
    var regions: [BlankRegion] = []
    var open: (line: Int, hint: String?)?
    for (position, line) in lines.texts.enumerated() {
      switch BlankMarker(line) {
      case .start(let hint): open = (position, hint)
      case .end:
        if let start = open {
          regions.append(BlankRegion(start: start.line, end: position, hint: start.hint))
        }
        open = nil
      case nil: continue
      }
    }
    return regions
  }
}
