import Exercises

extension Solution: LinearBackward, LinearActivationBackward, LModelBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let m = Double(dZ.shape[1])
    var dW = product(dZ, cache.A.T)
    dW /= m
    var db = zeros(dZ.shape[0], 1)
    for j in 0..<dZ.shape[1] {
      for i in 0..<dZ.shape[0] { db[i, 0] += dZ[i, j] / m }
    }
    return (product(cache.W.T, dZ), dW, db)
  }

  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    var dZ = dA
    if activation == .relu {
      dZ.updateEach { d, i, j in if cache.Z[i, j] <= 0 { d = 0 } }
    } else {
      dZ.updateEach { d, i, j in
        let s = 1 / (1 + exp(-cache.Z[i, j]))
        d *= s * (1 - s)
      }
    }
    return try linearBackward(dZ: dZ, cache: cache.linear)
  }

  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    let Y = Y.reshape(AL.shape)
    var grads = Gradients()
    var dA = (AL - Y) / (AL * (1 - AL))  // the same as the two fractions, one denominator
    for (index, cache) in caches.enumerated().reversed() {
      let isOutput = index == caches.count - 1
      let (dAPrev, dW, db) = try linearActivationBackward(
        dA: dA, cache: cache, activation: isOutput ? .sigmoid : .relu)
      grads["dA\(index)"] = dAPrev
      grads[Kind.weights.gradient(index + 1)] = dW
      grads[Kind.biases.gradient(index + 1)] = db
      dA = dAPrev
    }
    return grads
  }
}
