// `where` is a word of the language: call the functions in backquotes, or as `NDArray.where(…)`.

extension NDArray {
  /// Elements of `a` where `condition` is not 0, else those of `b`; numpy's `where`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func `where`(_ condition: NDArray, _ a: NDArray, _ b: NDArray) -> NDArray {
    choose(condition, a, b)
  }

  /// Elements of `a` where `condition` is not 0, else the number `b`; numpy's `where`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func `where`(_ condition: NDArray, _ a: NDArray, _ b: Double) -> NDArray {
    choose(condition, a, NDArray(b))
  }

  /// The number `a` where `condition` is not 0, else elements of `b`; numpy's `where`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func `where`(_ condition: NDArray, _ a: Double, _ b: NDArray) -> NDArray {
    choose(condition, NDArray(a), b)
  }

  /// The number `a` where `condition` is not 0, else the number `b`; numpy's `where`.
  public static func `where`(_ condition: NDArray, _ a: Double, _ b: Double) -> NDArray {
    condition.map { $0 != 0 ? a : b }
  }

  private static func choose(_ condition: NDArray, _ a: NDArray, _ b: NDArray) -> NDArray {
    let shape = orStop { () throws(ShapeError) in
      try broadcastShape(condition.shape, a.shape, b.shape)
    }
    let flags = condition.stretched(to: shape).scalars
    let (x, y) = (a.stretched(to: shape).scalars, b.stretched(to: shape).scalars)
    return NDArray(unchecked: flags.indices.map { flags[$0] != 0 ? x[$0] : y[$0] }, shape: shape)
  }
}

/// Elements of `a` where `condition` is not 0, else those of `b`; numpy's `where`.
///
/// Stops if the shapes cannot be broadcast together.
public func `where`(_ condition: NDArray, _ a: NDArray, _ b: NDArray) -> NDArray {
  NDArray.where(condition, a, b)
}

/// Elements of `a` where `condition` is not 0, else the number `b`; numpy's `where`.
///
/// Stops if the shapes cannot be broadcast together.
public func `where`(_ condition: NDArray, _ a: NDArray, _ b: Double) -> NDArray {
  NDArray.where(condition, a, b)
}

/// The number `a` where `condition` is not 0, else elements of `b`; numpy's `where`.
///
/// Stops if the shapes cannot be broadcast together.
public func `where`(_ condition: NDArray, _ a: Double, _ b: NDArray) -> NDArray {
  NDArray.where(condition, a, b)
}

/// The number `a` where `condition` is not 0, else the number `b`; numpy's `where`.
public func `where`(_ condition: NDArray, _ a: Double, _ b: Double) -> NDArray {
  NDArray.where(condition, a, b)
}
