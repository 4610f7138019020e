import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in stride(from: 1, to: layerDims.count, by: 1) {
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
    for l in stride(from: 1, through: layerDims.count - 1, by: 1) {
      parameters["W\(l)"] = random.randn(layerDims[l], layerDims[l - 1]) * 0.01
    }
    return parameters
  }
}
