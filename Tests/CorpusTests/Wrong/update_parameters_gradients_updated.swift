// update_parameters: the gradients are changed instead of the parameters
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    var grads = grads
    for l in 1...L {
      grads["dW\(l)"] = parameters["W\(l)"] - learningRate * grads["dW\(l)"]
      grads["db\(l)"] = parameters["b\(l)"] - learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
