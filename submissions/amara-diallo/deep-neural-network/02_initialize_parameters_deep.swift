import Exercises

extension Solution: InitializeParametersDeep {
  /// Exercise 2: the parameters of a network of any depth.
  ///
  /// As in exercise 1, weights are `randn * 0.01` and biases are zeros, here for each layer in turn.
  /// Layer `l` has `layerDims[l]` units, and `layerDims[0]` is the number of inputs.
  ///
  /// - Parameters:
  ///   - layerDims: the number of units of each layer, the inputs first
  ///   - random: the seeded generator to draw from
  /// - Returns: for each layer `l`: `W(l)` of shape (layerDims[l], layerDims[l-1]) and `b(l)` of
  ///   shape (layerDims[l], 1), as in `parameters["W3"]`
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    for l in 1..<layerDims.count {
      // START CODE HERE (about 2 lines: parameters["W\(l)"] and parameters["b\(l)"])
      // weights first, then biases, same as exercise 1
      parameters["W\(l)"] = 0.01 * random.randn(layerDims[l], layerDims[l - 1])
      parameters["b\(l)"] = zeros([layerDims[l], 1])
      // END CODE HERE
    }
    return parameters
  }
}
