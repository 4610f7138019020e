// update_parameters: the sum of dW is subtracted from b
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["W\(l)"] -= learningRate * grads["dW\(l)"]
      parameters["b\(l)"] -= learningRate * sum(grads["dW\(l)"], axis: 1, keepdims: true)
    }
    return parameters
  }
}
