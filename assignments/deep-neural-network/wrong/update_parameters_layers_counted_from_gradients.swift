// update_parameters: the layers are counted from the gradients, which may hold more
import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = grads.count / 2  // the number of layers
    // START CODE HERE (2–3 lines: a loop over the layers)
    for l in 1...L {
      parameters["W\(l)"] -= learningRate * grads["dW\(l)"]
      parameters["b\(l)"] -= learningRate * grads["db\(l)"]
    }
    // END CODE HERE
    return parameters
  }
}
