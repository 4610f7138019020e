import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let Z = dot(W, APrev) + b
    let cache = LayerCache(linear: LinearCache(A: APrev, W: W, b: b), Z: Z)
    switch activation {
    case .sigmoid: return (1 / (1 + exp(-Z)), cache)
    case .relu: return (Z * (Z > 0), cache)
    }
  }
}
