// update_parameters: L is the number of arrays: no such key
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count
    for l in 1...L {
      parameters["W\(l)"] -= learningRate * grads["dW\(l)"]
      parameters["b\(l)"] -= learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
