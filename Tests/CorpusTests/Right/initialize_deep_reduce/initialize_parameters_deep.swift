import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    (1..<layerDims.count).reduce(into: Parameters()) { parameters, l in
      parameters["W\(l)"] = 0.01 * random.randn(layerDims[l], layerDims[l - 1])
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
  }
}
