// update_parameters: subtracts a part of W as well
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["W\(l)"] -= learningRate * (grads["dW\(l)"] + 0.01 * parameters["W\(l)"])
      parameters["b\(l)"] -= learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
