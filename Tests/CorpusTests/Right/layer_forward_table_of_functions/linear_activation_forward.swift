import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let functions: [Activation: (NDArray) -> (A: NDArray, cache: NDArray)] = [
      .sigmoid: sigmoid, .relu: relu,
    ]
    guard let function = functions[activation] else { throw UnknownActivation() }
    let (Z, linear) = try Self.linearForward(A: APrev, W: W, b: b)
    let (A, kept) = function(Z)
    return (A, LayerCache(linear: linear, Z: kept))
  }
}

struct UnknownActivation: Error {}
