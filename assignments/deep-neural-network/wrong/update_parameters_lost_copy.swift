// update_parameters: a copy is updated and lost
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    // START CODE HERE (2–3 lines: a loop over the layers)
    for l in 1...L {
      var (W, b) = (parameters["W\(l)"], parameters["b\(l)"])
      W -= learningRate * grads["dW\(l)"]
      b -= learningRate * grads["db\(l)"]
    }
    // END CODE HERE
    return parameters
  }
}
