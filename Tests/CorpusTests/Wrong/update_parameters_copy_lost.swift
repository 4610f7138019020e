// update_parameters: a copy is updated and lost
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      var W = parameters["W\(l)"]
      var b = parameters["b\(l)"]
      W -= learningRate * grads["dW\(l)"]
      b -= learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
