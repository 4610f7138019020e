// initialize_parameters_deep: 0.1 for 0.01
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      parameters["W\(l)"] = random.randn(layerDims[l], layerDims[l - 1]) * 0.1
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
    return parameters
  }
}
