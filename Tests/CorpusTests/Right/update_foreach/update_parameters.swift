import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    // START CODE HERE
    (1...L).forEach { l in
      for (name, gradient) in [("W\(l)", grads["dW\(l)"]), ("b\(l)", grads["db\(l)"])] {
        parameters[name] -= learningRate * gradient
      }
    }
    // END CODE HERE
    return parameters
  }
}
