import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    let W1 = random.randn(nH, nX) * 0.01
    let b1 = zeros(nH, 1)
    let W2 = random.randn(nY, nH) * 0.01
    let b2 = zeros(nY, 1)
    return ["W1": W1, "b1": b1, "W2": W2, "b2": b2]
  }
}

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      parameters["W\(l)"] = random.randn(layerDims[l], layerDims[l - 1]) * 0.01
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
    return parameters
  }
}

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let Z = dot(W, A) + b
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
    switch activation {
    case .sigmoid:
      let (A, activationCache) = sigmoid(Z)
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      let (A, activationCache) = relu(Z)
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var caches: [LayerCache] = []
    var A = X
    for l in 1..<L {
      let (next, cache) = try linearActivationForward(
        APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"], activation: .relu)
      A = next
      caches.append(cache)
    }
    let (AL, cache) = try linearActivationForward(
      APrev: A, W: parameters["W\(L)"], b: parameters["b\(L)"], activation: .sigmoid)
    caches.append(cache)
    return (AL, caches)
  }
}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(Y.shape[1])
    return -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL))
  }
}
