// update_parameters: dW1 and db1 for every layer
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["W\(l)"] -= learningRate * grads["dW1"]
      parameters["b\(l)"] -= learningRate * grads["db1"]
    }
    return parameters
  }
}
