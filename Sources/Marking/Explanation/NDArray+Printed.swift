import Exercises

extension NDArray {
  /// How many elements numpy shows of an axis that it shortens.
  private static let edges = 6
  /// The most elements that are shown: those of four axes that are shortened.
  private static let mostShown = edges * edges * edges * edges

  /// The array as numpy prints it, or its shape alone where that would fill pages.
  ///
  /// numpy shortens long axes, so that an array of many short ones is printed whole, and a student's
  /// code may return such a one.
  func printed(style: PrintStyle) -> String {
    guard shape.reduce(1, { $0 * Swift.min($1, Self.edges) }) <= Self.mostShown else {
      return "an array of shape \(shape.asTuple), too large to show"
    }
    return description(style: style)
  }
}
