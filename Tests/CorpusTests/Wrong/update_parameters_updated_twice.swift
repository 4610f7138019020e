// update_parameters: every layer takes the step twice
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    for _ in 1...2 {
      for l in 1...L {
        parameters["W\(l)"] -= learningRate * grads["dW\(l)"]
        parameters["b\(l)"] -= learningRate * grads["db\(l)"]
      }
    }
    return parameters
  }
}
