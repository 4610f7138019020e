// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 9: the whole network backward.
public protocol LModelBackward {
  /// Hands the cost's gradient back from the last layer to the first.
  ///
  /// - Parameters:
  ///   - AL: the predictions, `(n[L], m)`.
  ///   - Y: the labels, of the same number of elements.
  ///   - caches: what each layer kept, layer 1's first.
  /// - Returns: for each layer `l`: `dA(l-1)`, `dW(l)`, `db(l)`, as in `grads["dW3"]`.
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients
}

/// Stands in for a solution's own `lModelBackward`, where there is none.
public protocol LModelBackwardMissing: LModelBackward {}

extension LModelBackwardMissing {
  public static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    throw Missing("L_model_backward")
  }
}

extension DeepNeuralNetwork {
  package static let lModelBackward = Stub(
    "L_model_backward", protocol: (any LModelBackward.Type).self, named: "LModelBackward",
    function: "lModelBackward(AL:Y:caches:)",
    callText: "lModelBackward(AL: AL, Y: Y, caches: caches)"
  ) { solution, input in
    try solution.lModelBackward(
      AL: input.array("AL"), Y: input.array("Y"), caches: input.layerCaches("caches")
    ).record
  }
}
