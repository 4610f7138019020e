// initialize_parameters_deep: every layer has as many inputs as the first
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      // START CODE HERE (2 lines: parameters["W\(l)"] and parameters["b\(l)"])
      parameters["W\(l)"] = random.randn(layerDims[l], layerDims[0]) * 0.01
      parameters["b\(l)"] = zeros(layerDims[l], 1)
      // END CODE HERE
    }
    return parameters
  }
}
