// update_parameters: the loop writes to W1 every time
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["W1"] = parameters["W\(l)"] - learningRate * grads["dW\(l)"]
      parameters["b1"] = parameters["b\(l)"] - learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
