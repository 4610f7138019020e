// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 4: a whole layer, the linear step and then the activation.
public protocol LinearActivationForward {
  /// Computes `A = g(W·APrev + b)`.
  ///
  /// - Parameters:
  ///   - APrev: the activations of the layer before, `(n[l-1], m)`.
  ///   - W: the weights, `(n[l], n[l-1])`.
  ///   - b: the biases, `(n[l], 1)`.
  ///   - activation: the layer's `g`.
  /// - Returns: `A`, `(n[l], m)`, and what both steps keep for the way back.
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache)
}

/// Stands in for a solution's own `linearActivationForward`, where there is none.
public protocol LinearActivationForwardMissing: LinearActivationForward {}

extension LinearActivationForwardMissing {
  public static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    throw Missing("linear_activation_forward")
  }
}

extension DeepNeuralNetwork {
  package static let linearActivationForward = Stub(
    "linear_activation_forward", protocol: (any LinearActivationForward.Type).self,
    named: "LinearActivationForward",
    function: "linearActivationForward(APrev:W:b:activation:)",
    callText: "linearActivationForward(APrev: APrev, W: W, b: b, activation: activation)"
  ) { solution, input in
    let (A, cache) = try solution.linearActivationForward(
      APrev: input.array("APrev"), W: input.array("W"), b: input.array("b"),
      activation: input.activation("activation"))
    return ["A": .array(A), "cache": cache.value]
  }
}
