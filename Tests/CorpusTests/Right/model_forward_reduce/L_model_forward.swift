import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    return try (1...L).reduce((AL: X, caches: [LayerCache]())) { so, l in
      let (A, cache) = try linearActivationForward(
        APrev: so.AL, W: parameters["W\(l)"], b: parameters["b\(l)"],
        activation: l < L ? .relu : .sigmoid)
      return (A, so.caches + [cache])
    }
  }
}
