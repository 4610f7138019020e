import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    let layers = (1...L).map { l in
      DenseLayer(
        W: parameters["W\(l)"], b: parameters["b\(l)"], activation: l == L ? .sigmoid : .relu)
    }
    var A = X
    let caches = try layers.map { layer in
      let (next, cache) = try Solution.linearActivationForward(
        APrev: A, W: layer.W, b: layer.b, activation: layer.activation)
      A = next
      return cache
    }
    return (A, caches)
  }
}

/// One layer with its parameters.
private struct DenseLayer {
  let W: NDArray
  let b: NDArray
  let activation: Activation
}
