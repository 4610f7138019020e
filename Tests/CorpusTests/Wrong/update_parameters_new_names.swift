// update_parameters: stores the new arrays under dW and db
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["dW\(l)"] = parameters["W\(l)"] - learningRate * grads["dW\(l)"]
      parameters["db\(l)"] = parameters["b\(l)"] - learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
