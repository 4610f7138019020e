import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters: Parameters = [:]
    var l = 1
    let L = layerDims.count
    while l < L {
      let W = random.randn(layerDims[l], layerDims[l - 1])
      parameters["W" + String(l)] = W * 0.01
      parameters["b" + String(l)] = W[..., 0..<1] * 0
      l += 1
    }
    return parameters
  }
}
