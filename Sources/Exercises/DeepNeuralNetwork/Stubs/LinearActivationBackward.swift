// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 8: a whole layer, backward.
public protocol LinearActivationBackward {
  /// Computes `dZ = dA ∘ g'(Z)`, then the linear step backward.
  ///
  /// - Parameters:
  ///   - dA: the gradient of the layer's activation, `(n[l], m)`.
  ///   - cache: what the layer kept.
  ///   - activation: the layer's `g`.
  /// - Returns: `dAPrev` `(n[l-1], m)`, `dW` `(n[l], n[l-1])`, `db` `(n[l], 1)`.
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray)
}

/// Stands in for a solution's own `linearActivationBackward`, where there is none.
public protocol LinearActivationBackwardMissing: LinearActivationBackward {}

extension LinearActivationBackwardMissing {
  public static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    throw Missing("linear_activation_backward")
  }
}

extension DeepNeuralNetwork {
  package static let linearActivationBackward = Stub(
    "linear_activation_backward", protocol: (any LinearActivationBackward.Type).self,
    named: "LinearActivationBackward",
    function: "linearActivationBackward(dA:cache:activation:)",
    callText: "linearActivationBackward(dA: dA, cache: cache, activation: activation)"
  ) { solution, input in
    let (dAPrev, dW, db) = try solution.linearActivationBackward(
      dA: input.array("dA"), cache: LayerCache(input.record("cache")),
      activation: input.activation("activation"))
    return ["dA_prev": .array(dAPrev), "dW": .array(dW), "db": .array(db)]
  }
}
