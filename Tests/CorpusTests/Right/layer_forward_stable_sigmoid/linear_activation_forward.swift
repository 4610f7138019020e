import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
    var A = zerosLike(Z)
    for i in 0..<Z.shape[0] {
      for j in 0..<Z.shape[1] {
        let z = Z[i, j]
        switch activation {
        case .relu: A[i, j] = z > 0 ? z : 0
        case .sigmoid: A[i, j] = z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z))
        }
      }
    }
    return (A, LayerCache(linear: linearCache, Z: Z))
  }
}
