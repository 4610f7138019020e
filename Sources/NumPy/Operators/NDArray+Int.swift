// There are no operators between a whole number and an array: `1 / m * A` with an `Int` for `m` would
// compile and be all zeros. These declarations can't be called: they give the compiler a sentence to
// say, and a long formula with such a mistake is refused sooner.

extension NDArray {
  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func + (a: NDArray, b: Int) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func + (a: Int, b: NDArray) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func - (a: NDArray, b: Int) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func - (a: Int, b: NDArray) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func * (a: NDArray, b: Int) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func * (a: Int, b: NDArray) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func / (a: NDArray, b: Int) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func / (a: Int, b: NDArray) -> NDArray { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func += (a: inout NDArray, b: Int) { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func -= (a: inout NDArray, b: Int) { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func *= (a: inout NDArray, b: Int) { fatalError() }

  /// Not there: write `Double(…)` around the `Int`.
  @available(*, unavailable, message: "this number is an Int: write Double(…) around it")
  public static func /= (a: inout NDArray, b: Int) { fatalError() }
}
