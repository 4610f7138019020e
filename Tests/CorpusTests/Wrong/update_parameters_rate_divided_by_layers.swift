// update_parameters: the learning rate is divided by L
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["W\(l)"] -= learningRate / Double(L) * grads["dW\(l)"]
      parameters["b\(l)"] -= learningRate / Double(L) * grads["db\(l)"]
    }
    return parameters
  }
}
