// initialize_parameters_deep: names are w1, b1
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      parameters["w\(l)"] = random.randn(layerDims[l], layerDims[l - 1]) * 0.01
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
    return parameters
  }
}
