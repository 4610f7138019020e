extension NDArray {
  /// An array of `shape` that is filled with 0; numpy's `zeros`.
  public static func zeros(_ shape: [Int]) -> NDArray { full(shape, 0) }

  /// An array of the given axis lengths that is filled with 0; numpy's `zeros`.
  public static func zeros(_ shape: Int...) -> NDArray { full(shape, 0) }

  /// An array of `shape` that is filled with 1; numpy's `ones`.
  public static func ones(_ shape: [Int]) -> NDArray { full(shape, 1) }

  /// An array of the given axis lengths that is filled with 1; numpy's `ones`.
  public static func ones(_ shape: Int...) -> NDArray { full(shape, 1) }

  /// An array of `shape` whose elements are all `value`; numpy's `full`.
  public static func full(_ shape: [Int], _ value: Double) -> NDArray { NumPy.full(shape, value) }

  /// The square matrix of shape `(n, n)` with ones on its diagonal; numpy's `eye`.
  public static func eye(_ n: Int) -> NDArray { NumPy.eye(n) }
}
