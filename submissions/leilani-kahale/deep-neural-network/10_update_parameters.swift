import Exercises

extension Solution: UpdateParameters {
  /// Exercise 10: one step of gradient descent.
  ///
  /// For every layer `l` from 1 to L, take `learningRate` times `grads["dW\(l)"]` from
  /// `parameters["W\(l)"]`, and the same for `b`.
  ///
  /// - Parameters:
  ///   - parameters: `W1`, `b1`, …, `WL`, `bL`
  ///   - grads: `dW1`, `db1`, …, `dWL`, `dbL`
  ///   - learningRate: the size α of the step
  /// - Returns: the new `W1`, `b1`, …, `WL`, `bL`, of the same shapes
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2  // the number of layers
    // START CODE HERE (about 2–3 lines: a loop over the layers)
    for l in 1..<L {  // all layers
      parameters["W\(l)"] -= learningRate * grads["dW\(l)"]
      parameters["b\(l)"] -= learningRate * grads["db\(l)"]
    }
    // END CODE HERE
    return parameters
  }
}
