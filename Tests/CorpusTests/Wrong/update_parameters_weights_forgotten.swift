// update_parameters: only biases are updated
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for l in 1...L {
      parameters["b\(l)"] -= learningRate * grads["db\(l)"]
    }
    return parameters
  }
}
