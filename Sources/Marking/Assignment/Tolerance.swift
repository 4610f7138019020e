/// How near a number must come to what is expected: `|a − e| ≤ absolute + relative · |e|`.
public struct Tolerance: Sendable, Equatable, Codable {
  /// The part that does not grow with the number.
  public let absolute: Double
  /// The part that does.
  public let relative: Double

  /// Describes a tolerance.
  public init(absolute: Double, relative: Double) {
    self.absolute = absolute
    self.relative = relative
  }

  /// `1e-12 + 1e-7 · |e|`
  public static let standard = Tolerance(absolute: 1e-12, relative: 1e-7)

  /// Whether `actual` is near enough to `expected`; NaN is near NaN alone.
  public func accepts(_ actual: Double, for expected: Double) -> Bool {
    if actual == expected || (actual.isNaN && expected.isNaN) { return true }
    guard actual.isFinite, expected.isFinite else { return false }
    return abs(actual - expected) <= absolute + relative * abs(expected)
  }
}
