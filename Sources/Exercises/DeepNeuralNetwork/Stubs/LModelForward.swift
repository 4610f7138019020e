// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 5: the whole network forward, (LINEAR→RELU)×(L−1)→LINEAR→SIGMOID.
public protocol LModelForward {
  /// Runs `X` through every layer.
  ///
  /// - Parameters:
  ///   - X: the examples, one a column, `(n[0], m)`.
  ///   - parameters: `W1`, `b1`, …, `WL`, `bL`.
  /// - Returns: the last activation `AL`, `(n[L], m)`, and the `L` caches, layer 1's first.
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache])
}

/// Stands in for a solution's own `lModelForward`, where there is none.
public protocol LModelForwardMissing: LModelForward {}

extension LModelForwardMissing {
  public static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    throw Missing("L_model_forward")
  }
}

extension DeepNeuralNetwork {
  package static let lModelForward = Stub(
    "L_model_forward", protocol: (any LModelForward.Type).self, named: "LModelForward",
    function: "lModelForward(X:parameters:)",
    callText: "lModelForward(X: X, parameters: parameters)"
  ) { solution, input in
    let (AL, caches) = try solution.lModelForward(
      X: input.array("X"), parameters: Parameters(input.record("parameters")))
    return ["AL": .array(AL), "caches": .list(caches.map(\.value))]
  }
}
