import Exercises
import Glibc

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linear) = try linearForward(A: APrev, W: W, b: b)
    let g: (Double) -> Double = activation == .relu ? { fmax(0, $0) } : { 1 / (1 + exp(-$0)) }
    let A = NDArray(shape: Z.shape, scalars: Z.scalars.map(g))
    return (A, LayerCache(linear: linear, Z: Z))
  }
}
