// Plain overloads, three an operator, and none that takes an `Int`: `1 / m * A` with a whole number
// `m` would compile and be all zeros.

extension NDArray {
  /// The negative of each element; numpy's `negative`.
  public static prefix func - (array: NDArray) -> NDArray { array.map { -$0 } }

  /// The sum of each pair of elements, after broadcasting; numpy's `add`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func + (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 + $1 } }

  /// The sum of each element and a number; numpy's `add`.
  public static func + (a: NDArray, b: Double) -> NDArray { a.map { $0 + b } }

  /// The sum of a number and each element; numpy's `add`.
  public static func + (a: Double, b: NDArray) -> NDArray { b.map { a + $0 } }

  /// The difference of each pair of elements, after broadcasting; numpy's `subtract`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func - (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 - $1 } }

  /// The difference of each element and a number; numpy's `subtract`.
  public static func - (a: NDArray, b: Double) -> NDArray { a.map { $0 - b } }

  /// The difference of a number and each element; numpy's `subtract`.
  public static func - (a: Double, b: NDArray) -> NDArray { b.map { a - $0 } }

  /// The product of each pair of elements, after broadcasting; numpy's `multiply`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func * (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 * $1 } }

  /// The product of each element and a number; numpy's `multiply`.
  public static func * (a: NDArray, b: Double) -> NDArray { a.map { $0 * b } }

  /// The product of a number and each element; numpy's `multiply`.
  public static func * (a: Double, b: NDArray) -> NDArray { b.map { a * $0 } }

  /// The quotient of each pair of elements, after broadcasting; numpy's `divide`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func / (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 / $1 } }

  /// The quotient of each element and a number; numpy's `divide`.
  public static func / (a: NDArray, b: Double) -> NDArray { a.map { $0 / b } }

  /// The quotient of a number and each element; numpy's `divide`.
  public static func / (a: Double, b: NDArray) -> NDArray { b.map { a / $0 } }
}
