/// Keeps headings in order: below the page's title, and never more than one level deeper than the
/// heading before.
package struct HeadingLevels: Hashable, Sendable {
  /// The level of the latest heading.
  private(set) var current = 1

  /// The level that a heading of the notebook has in the page.
  package mutating func level(forHeading level: Int) -> Int {
    current = min(level + 1, current + 1, 6)
    return current
  }

  /// The level of a heading of the page's own that stands below the latest one.
  var below: Int { min(current + 1, 6) }
}
