// initialize_parameters_deep: rand for randn
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      parameters["W\(l)"] = random.rand(layerDims[l], layerDims[l - 1]) * 0.01
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
    return parameters
  }
}
