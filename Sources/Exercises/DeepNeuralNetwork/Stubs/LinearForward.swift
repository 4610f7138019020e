// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 3: the linear step of a layer.
public protocol LinearForward {
  /// Computes `Z = W·A + b`.
  ///
  /// - Parameters:
  ///   - A: the activations of the layer before, `(n[l-1], m)`.
  ///   - W: the weights, `(n[l], n[l-1])`.
  ///   - b: the biases, `(n[l], 1)`.
  /// - Returns: `Z`, `(n[l], m)`, and the inputs, kept for the way back.
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache)
}

/// Stands in for a solution's own `linearForward`, where there is none.
public protocol LinearForwardMissing: LinearForward {}

extension LinearForwardMissing {
  public static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    throw Missing("linear_forward")
  }
}

extension DeepNeuralNetwork {
  package static let linearForward = Stub(
    "linear_forward", protocol: (any LinearForward.Type).self, named: "LinearForward",
    function: "linearForward(A:W:b:)",
    callText: "linearForward(A: A, W: W, b: b)"
  ) { solution, input in
    let (Z, cache) = try solution.linearForward(
      A: input.array("A"), W: input.array("W"), b: input.array("b"))
    return ["Z": .array(Z), "cache": cache.value]
  }
}
