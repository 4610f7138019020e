import Exercises

extension Solution: LinearForward, LinearActivationForward, LModelForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z = product(W, A)
    Z.updateEach { z, i, _ in z += b[i, 0] }
    return (Z, LinearCache(A: A, W: W, b: b))
  }

  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linear) = try linearForward(A: APrev, W: W, b: b)
    var A = Z
    switch activation {
    case .relu: A.updateEach { a, _, _ in if a < 0 { a = 0 } }
    case .sigmoid: A.updateEach { a, _, _ in a = 1 / (1 + exp(-a)) }
    }
    return (A, LayerCache(linear: linear, Z: Z))
  }

  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    return try (1...L).reduce((AL: X, caches: [LayerCache]())) { sofar, l in
      let (A, cache) = try linearActivationForward(
        APrev: sofar.AL, W: parameters[Kind.weights.name(l)],
        b: parameters[Kind.biases.name(l)], activation: l == L ? .sigmoid : .relu)
      return (A, sofar.caches + [cache])
    }
  }
}
