import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linear) = try linearForward(A: APrev, W: W, b: b)
    let A = activation == .relu ? relu(Z).A : sigmoid(Z).A
    return (A, LayerCache(linear: linear, Z: Z))
  }
}
