import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linear) = try linearForward(A: APrev, W: W, b: b)
    let unit: any Unit = activation == .sigmoid ? Squash() : Rectify()
    return (unit(Z), LayerCache(linear: linear, Z: Z))
  }
}

protocol Unit {
  func callAsFunction(_ Z: NDArray) -> NDArray
}

struct Squash: Unit {
  func callAsFunction(_ Z: NDArray) -> NDArray { 1 / (1 + exp(-Z)) }
}

struct Rectify: Unit {
  func callAsFunction(_ Z: NDArray) -> NDArray { maximum(Z, 0) }
}
