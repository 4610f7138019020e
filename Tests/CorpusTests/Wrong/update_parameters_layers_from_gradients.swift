// update_parameters: L counts the gradients, dA among them
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = grads.count / 2
    for l in 1...L {
      parameters["W\(l)"] -= learningRate * grads["dW\(l)"]
      parameters["b\(l)"] -= learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
