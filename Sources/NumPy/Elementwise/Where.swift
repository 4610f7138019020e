extension NDArray {
  /// Elements of `a` where `condition` is not 0, else those of `b`, after broadcasting all three;
  /// numpy's `where`.
  ///
  /// Stops if the shapes cannot be broadcast together.
  public static func `where`(_ condition: NDArray, _ a: NDArray, _ b: NDArray) -> NDArray {
    let shape = orStop { () throws(ShapeError) in
      try broadcastShape(condition.shape, a.shape, b.shape)
    }
    let chosen = zip(a.stretched(to: shape).scalars, b.stretched(to: shape).scalars)
    let flags = condition.stretched(to: shape).scalars
    return NDArray(unchecked: zip(flags, chosen).map { $0 != 0 ? $1.0 : $1.1 }, shape: shape)
  }
}

/// Elements of `a` where `condition` is not 0, else those of `b`; numpy's `where`.
///
/// `where` is a word of the language, so call it in backquotes, or as `NDArray.where(…)`. Stops if
/// the shapes cannot be broadcast together.
public func `where`(_ condition: NDArray, _ a: NDArray, _ b: NDArray) -> NDArray {
  NDArray.where(condition, a, b)
}

/// Elements of `a` where `condition` is not 0, else the number `b`; numpy's `where`.
///
/// Stops if the shapes cannot be broadcast together.
public func `where`(_ condition: NDArray, _ a: NDArray, _ b: Double) -> NDArray {
  NDArray.where(condition, a, NDArray(b))
}

/// The number `a` where `condition` is not 0, else elements of `b`; numpy's `where`.
///
/// Stops if the shapes cannot be broadcast together.
public func `where`(_ condition: NDArray, _ a: Double, _ b: NDArray) -> NDArray {
  NDArray.where(condition, NDArray(a), b)
}

/// The number `a` where `condition` is not 0, else the number `b`; numpy's `where`.
public func `where`(_ condition: NDArray, _ a: Double, _ b: Double) -> NDArray {
  condition.map { $0 != 0 ? a : b }
}
