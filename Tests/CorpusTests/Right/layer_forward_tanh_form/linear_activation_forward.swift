import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linear) = try linearForward(A: APrev, W: W, b: b)
    let A: NDArray
    switch activation {
    case .sigmoid: A = 0.5 * (tanh(Z / 2) + 1)
    case .relu: A = (Z + abs(Z)) / 2
    }
    return (A, LayerCache(linear: linear, Z: Z))
  }
}
