import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    for l in 1...parameters.count / 2 {
      for kind in Kind.allCases {
        parameters[kind.name(l)] -= learningRate * grads[kind.gradient(l)]
      }
    }
    return parameters
  }
}
