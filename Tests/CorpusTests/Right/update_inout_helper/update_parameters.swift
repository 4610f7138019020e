import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    func step(_ array: inout NDArray, _ gradient: NDArray) { array -= learningRate * gradient }
    for key in parameters.keys { step(&parameters[key], grads["d\(key)"]) }
    return parameters
  }
}
