// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Exercises

/// Right in another style: sums run backwards and products are loops, `/ 100` stands for `* 0.01`.
enum ReorderedSolution {}

/// `dot` with its sums in the opposite order.
private func reversedDot(_ a: NDArray, _ b: NDArray) -> NDArray {
  var product = zeros(a.shape[0], b.shape[1])
  for i in 0..<a.shape[0] {
    for j in 0..<b.shape[1] {
      for k in (0..<a.shape[1]).reversed() { product[i, j] += a[i, k] * b[k, j] }
    }
  }
  return product
}

extension ReorderedSolution: InitializeParameters, InitializeParametersDeep {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    try initializeParametersDeep(layerDims: [nX, nH, nY], random: random)
  }

  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for (l, (inputs, units)) in zip(layerDims, layerDims.dropFirst()).enumerated() {
      parameters["b\(l + 1)"] = zeros([units, 1])
      parameters["W\(l + 1)"] = random.normal(size: [units, inputs]) / 100
    }
    return parameters
  }
}

extension ReorderedSolution: LinearForward, LinearActivationForward, LModelForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    (b + reversedDot(W, A), LinearCache(A: A, W: W, b: b))
  }

  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linear) = try linearForward(A: APrev, W: W, b: b)
    let A = activation == .relu ? Z * (Z > 0) : power(1 + exp(-Z), -1)
    return (A, LayerCache(linear: linear, Z: Z))
  }

  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    var (A, caches) = (X, [LayerCache]())
    let L = parameters.count / 2
    for l in 1...L {
      let layer = try linearActivationForward(
        APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"],
        activation: l < L ? .relu : .sigmoid)
      A = layer.A
      caches.append(layer.cache)
    }
    return (A, caches)
  }
}

extension ReorderedSolution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let products = reversedDot(Y, log(AL).T) + reversedDot(1 - Y, log1p(-AL).T)
    return -products.item() / Double(Y.size)
  }
}

extension ReorderedSolution: LinearBackward, LinearActivationBackward, LModelBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let scaled = dZ * (1 / Double(dZ.shape[1]))
    return (
      reversedDot(cache.W.T, dZ), reversedDot(scaled, cache.A.T),
      reversedDot(scaled, ones(dZ.shape[1], 1))
    )
  }

  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let s = 1 / (1 + exp(-cache.Z))
    let dZ = activation == .relu ? dA * (cache.Z > 0) : dA * (s - s * s)
    return try linearBackward(dZ: dZ, cache: cache.linear)
  }

  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    var dA = (1 - Y) / (1 - AL) - Y / AL
    for (l, cache) in zip(1..., caches).reversed() {
      let (dAPrev, dW, db) = try linearActivationBackward(
        dA: dA, cache: cache, activation: l == caches.count ? .sigmoid : .relu)
      (grads["dA\(l - 1)"], grads["dW\(l)"], grads["db\(l)"]) = (dAPrev, dW, db)
      dA = dAPrev
    }
    return grads
  }
}

extension ReorderedSolution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var updated = Parameters()
    for (name, array) in parameters {
      updated[name] = array + grads["d" + name] * -learningRate
    }
    return updated
  }
}
