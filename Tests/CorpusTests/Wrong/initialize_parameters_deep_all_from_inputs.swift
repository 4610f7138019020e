// initialize_parameters_deep: every layer has the inputs as its columns
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      parameters["W\(l)"] = random.randn(layerDims[l], layerDims[0]) * 0.01
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
    return parameters
  }
}
