import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for (l, (inputs, units)) in zip(layerDims, layerDims.dropFirst()).enumerated() {
      parameters["W\(l + 1)"] = random.randn(units, inputs) * 0.01
      parameters["b\(l + 1)"] = zeros(units, 1)
    }
    return parameters
  }
}
