import Exercises

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let (linearCache, activationCache) = (cache.linear, cache.Z)
    var dZ: NDArray
    var dAPrev: NDArray
    var dW: NDArray
    var db: NDArray
    switch activation {
    case .relu:
      // START CODE HERE
      let dZ = dA * (activationCache > 0)
      let (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      // END CODE HERE
      return (dAPrev, dW, db)
    case .sigmoid:
      // START CODE HERE
      let s = sigmoid(activationCache).A
      dZ = dA * s * (1 - s)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
