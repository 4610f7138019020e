/// What selects along one axis in a subscript: a number, a range, a list of numbers, `.all`.
///
/// A number takes its axis away. As in numpy, a range's negative ends count from the end, and a
/// range that goes beyond the end is cut there.
public protocol AxisIndex {
  /// What this selects from an axis of `length`.
  ///
  /// Stops if a number is out of bounds.
  func selection(axis: Int, length: Int) -> AxisSelection
}

/// What is selected along one axis.
public enum AxisSelection: Sendable {
  /// One position; the axis goes.
  case one(Int)

  /// `count` positions from `start`, `step` apart.
  case range(start: Int, count: Int, step: Int)

  /// Some positions in any order.
  case list([Int])
}
