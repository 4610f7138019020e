// initialize_parameters_deep: names count from 0: W0, b0, …
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 0..<layerDims.count - 1 {
      parameters["W\(l)"] = random.randn(layerDims[l + 1], layerDims[l]) * 0.01
      parameters["b\(l)"] = zeros(layerDims[l + 1], 1)
    }
    return parameters
  }
}
