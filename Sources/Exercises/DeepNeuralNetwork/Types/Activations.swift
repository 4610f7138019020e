// swift-format-ignore-file: AlwaysUseLowerCamelCase
// Given to the student, not graded.

/// The sigmoid of every element, `1 / (1 + exp(-Z))`, and `Z` itself to keep for the way back.
///
/// - Parameter Z: any shape.
/// - Returns: `A` and the cache, both of `Z`'s shape.
public func sigmoid(_ Z: NDArray) -> (A: NDArray, cache: NDArray) {
  (1 / (1 + exp(-Z)), Z)
}

/// The positive part of every element, `max(0, Z)`, and `Z` itself to keep for the way back.
///
/// - Parameter Z: any shape.
/// - Returns: `A` and the cache, both of `Z`'s shape.
public func relu(_ Z: NDArray) -> (A: NDArray, cache: NDArray) {
  (maximum(0, Z), Z)
}

/// The gradient before a sigmoid, `dA ∘ s(1 − s)` with `s` the sigmoid of `Z`.
///
/// - Parameters:
///   - dA: the gradient of the activation, of `Z`'s shape.
///   - cache: `Z`, as ``sigmoid(_:)`` gave it.
/// - Returns: `dZ`, of `Z`'s shape.
public func sigmoidBackward(_ dA: NDArray, cache: NDArray) -> NDArray {
  let s = 1 / (1 + exp(-cache))
  return dA * s * (1 - s)
}

/// The gradient before a ReLU: `dA` where `Z` is positive, 0 elsewhere.
///
/// - Parameters:
///   - dA: the gradient of the activation, of `Z`'s shape.
///   - cache: `Z`, as ``relu(_:)`` gave it.
/// - Returns: `dZ`, of `Z`'s shape.
public func reluBackward(_ dA: NDArray, cache: NDArray) -> NDArray {
  `where`(cache > 0, dA, 0)
}
