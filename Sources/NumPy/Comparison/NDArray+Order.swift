// Comparisons give arrays of 0 and 1, numpy's `False` and `True`.

extension NDArray {
  /// 1 where the left element is greater, else 0, after broadcasting; numpy's `greater`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func > (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 > $1 ? 1 : 0 } }

  /// 1 where the element is greater, else 0; numpy's `greater`.
  public static func > (a: NDArray, b: Double) -> NDArray { a.map { $0 > b ? 1 : 0 } }

  /// 1 where the number is greater, else 0; numpy's `greater`.
  public static func > (a: Double, b: NDArray) -> NDArray { b.map { a > $0 ? 1 : 0 } }

  /// 1 where the left element is greater or equal, else 0, after broadcasting; numpy's `greater_equal`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func >= (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 >= $1 ? 1 : 0 } }

  /// 1 where the element is greater or equal, else 0; numpy's `greater_equal`.
  public static func >= (a: NDArray, b: Double) -> NDArray { a.map { $0 >= b ? 1 : 0 } }

  /// 1 where the number is greater or equal, else 0; numpy's `greater_equal`.
  public static func >= (a: Double, b: NDArray) -> NDArray { b.map { a >= $0 ? 1 : 0 } }

  /// 1 where the left element is less, else 0, after broadcasting; numpy's `less`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func < (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 < $1 ? 1 : 0 } }

  /// 1 where the element is less, else 0; numpy's `less`.
  public static func < (a: NDArray, b: Double) -> NDArray { a.map { $0 < b ? 1 : 0 } }

  /// 1 where the number is less, else 0; numpy's `less`.
  public static func < (a: Double, b: NDArray) -> NDArray { b.map { a < $0 ? 1 : 0 } }

  /// 1 where the left element is less or equal, else 0, after broadcasting; numpy's `less_equal`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func <= (a: NDArray, b: NDArray) -> NDArray { map(a, b) { $0 <= $1 ? 1 : 0 } }

  /// 1 where the element is less or equal, else 0; numpy's `less_equal`.
  public static func <= (a: NDArray, b: Double) -> NDArray { a.map { $0 <= b ? 1 : 0 } }

  /// 1 where the number is less or equal, else 0; numpy's `less_equal`.
  public static func <= (a: Double, b: NDArray) -> NDArray { b.map { a <= $0 ? 1 : 0 } }
}
