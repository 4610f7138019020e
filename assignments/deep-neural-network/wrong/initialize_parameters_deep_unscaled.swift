// initialize_parameters_deep: the weights are not made small
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      // START CODE HERE (2 lines: parameters["W\(l)"] and parameters["b\(l)"])
      parameters["W\(l)"] = random.randn(layerDims[l], layerDims[l - 1])
      parameters["b\(l)"] = zeros(layerDims[l], 1)
      // END CODE HERE
    }
    return parameters
  }
}
