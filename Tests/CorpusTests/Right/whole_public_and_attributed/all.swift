import Exercises

extension Solution: InitializeParameters {
  public static func initializeParameters(
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
  public static func initializeParametersDeep(
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
  public static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let Z = dot(W, A) + b
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}

extension Solution: LinearActivationForward {
  public static func linearActivationForward(
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
  public static func lModelForward(
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
  public static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(Y.shape[1])
    return -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL))
  }
}

extension Solution: LinearBackward {
  public static func linearBackward(
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
  public static func linearActivationBackward(
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
  public static func lModelBackward(
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
  public static func updateParameters(
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
