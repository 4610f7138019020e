import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    // START CODE HERE
    for l in 1...L {
      parameters["W\(l)"] = parameters["W\(l)"] - learningRate * grads["dW\(l)"]
      parameters["b\(l)"] = parameters["b\(l)"] - learningRate * grads["db\(l)"]
    }
    // END CODE HERE
    return parameters
  }
}
