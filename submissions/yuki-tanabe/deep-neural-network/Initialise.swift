import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    // one hidden layer is just a special case of exercise 2
    try initializeParametersDeep(layerDims: [nX, nH, nY], random: random)
  }
}

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for (l, (inputs, units)) in zip(layerDims, layerDims.dropFirst()).enumerated() {
      for kind in Kind.allCases {
        switch kind {
        case .weights: parameters[kind.name(l + 1)] = random.randn(units, inputs) / 100
        case .biases: parameters[kind.name(l + 1)] = zeros(units, 1)
        }
      }
    }
    return parameters
  }
}
