import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let m = Double(dZ.shape[1])
    let dW = dot(dZ, cache.A.T) / m
    let db = sum(dZ, axis: 1, keepdims: true) / m
    let dAPrev = dot(cache.W.T, dZ)
    return (dAPrev, dW, db)
  }
}

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    switch activation {
    case .relu:
      return try linearBackward(dZ: reluBackward(dA, cache: cache.Z), cache: cache.linear)
    case .sigmoid:
      return try linearBackward(dZ: sigmoidBackward(dA, cache: cache.Z), cache: cache.linear)
    }
  }
}

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let L = caches.count
    let Y = Y.reshape(AL.shape)
    let dAL = -(Y / AL - (1 - Y) / (1 - AL))
    let output = try linearActivationBackward(dA: dAL, cache: caches[L - 1], activation: .sigmoid)
    grads["dA\(L - 1)"] = output.dAPrev
    grads["dW\(L)"] = output.dW
    grads["db\(L)"] = output.db
    for l in (1..<L).reversed() {
      let hidden = try linearActivationBackward(
        dA: grads["dA\(l)"], cache: caches[l - 1], activation: .relu)
      grads["dA\(l - 1)"] = hidden.dAPrev
      grads["dW\(l)"] = hidden.dW
      grads["db\(l)"] = hidden.db
    }
    return grads
  }
}

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    for l in 1...(parameters.count / 2) {
      parameters["W\(l)"] -= learningRate * grads["dW\(l)"]
      parameters["b\(l)"] -= learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
