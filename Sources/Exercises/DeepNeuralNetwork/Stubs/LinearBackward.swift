// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 7: the linear step of a layer, backward.
public protocol LinearBackward {
  /// Computes `dW = dZ·A_prevᵀ / m`, `db` = row sums of `dZ` over `m`, `dA_prev = Wᵀ·dZ`.
  ///
  /// - Parameters:
  ///   - dZ: the gradient of the linear step's output, `(n[l], m)`.
  ///   - cache: what the linear step kept: `A`, `W`, `b`.
  /// - Returns: `dAPrev` `(n[l-1], m)`, `dW` `(n[l], n[l-1])`, `db` `(n[l], 1)`.
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray)
}

/// Stands in for a solution's own `linearBackward`, where there is none.
public protocol LinearBackwardMissing: LinearBackward {}

extension LinearBackwardMissing {
  public static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    throw Missing("linear_backward")
  }
}

extension DeepNeuralNetwork {
  package static let linearBackward = Stub(
    "linear_backward", protocol: (any LinearBackward.Type).self, named: "LinearBackward",
    function: "linearBackward(dZ:cache:)",
    callText: "linearBackward(dZ: dZ, cache: cache)"
  ) { solution, input in
    let (dAPrev, dW, db) = try solution.linearBackward(
      dZ: input.array("dZ"), cache: LinearCache(input.record("cache")))
    return ["dA_prev": .array(dAPrev), "dW": .array(dW), "db": .array(db)]
  }
}
