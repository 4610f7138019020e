internal import Exercises
internal import Marking

extension Tolerance {
  /// Draws are compared almost to the last bit; `randn / 100` is as right as `randn * 0.01`.
  static let initialisation = Tolerance(absolute: 1e-15, relative: 1e-12)
}

extension RandomState {
  /// A seed for the generator that the student's function gets; never one that is published.
  var anySeed: Int { randint(1_000, 1 << 32) }
}
