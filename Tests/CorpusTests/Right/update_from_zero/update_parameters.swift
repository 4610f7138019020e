import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    // START CODE HERE
    for l in 0..<L {
      parameters["W\(l + 1)"] -= grads["dW\(l + 1)"] * learningRate
      parameters["b\(l + 1)"] -= grads["db\(l + 1)"] * learningRate
    }
    // END CODE HERE
    return parameters
  }
}
