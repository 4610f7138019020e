/// 1 where `|a − b| ≤ atol + rtol · |b|`, else 0, after broadcasting; numpy's `isclose`.
///
/// Infinities are close to themselves, NaN to nothing, or with `equalNaN` to NaN. Stops if the
/// shapes cannot be broadcast together.
public func isclose(
  _ a: NDArray, _ b: NDArray, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
) -> NDArray {
  NDArray.map(a, b) { a, b in
    if a.isNaN || b.isNaN { return equalNaN && a.isNaN && b.isNaN ? 1 : 0 }
    if a == b { return 1 }
    return b.isFinite && (a - b).magnitude <= atol + rtol * b.magnitude ? 1 : 0
  }
}

/// Whether all elements are close, after broadcasting; numpy's `allclose`.
///
/// Close is `|a − b| ≤ atol + rtol · |b|`, and NaN is close to nothing, or with `equalNaN` to NaN.
/// Stops if the shapes cannot be broadcast together.
public func allclose(
  _ a: NDArray, _ b: NDArray, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
) -> Bool {
  all(isclose(a, b, rtol: rtol, atol: atol, equalNaN: equalNaN))
}

/// Whether no element is 0, true for an empty array; numpy's `all`.
public func all(_ array: NDArray) -> Bool { !array.scalars.contains(0) }

/// Whether some element is not 0; numpy's `any`.
public func any(_ array: NDArray) -> Bool { array.scalars.contains { $0 != 0 } }

/// 1 where the element is NaN, else 0; numpy's `isnan`.
public func isnan(_ array: NDArray) -> NDArray { array.map { $0.isNaN ? 1 : 0 } }
