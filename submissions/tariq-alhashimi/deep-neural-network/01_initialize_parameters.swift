import Exercises

extension Solution: InitializeParameters {
  /// Exercise 1: the parameters of a network with one hidden layer.
  ///
  /// Draw the weights with `random.randn(rows, columns) * 0.01`, `W1` before `W2`; the biases are
  /// zeros. Draw from `random`, which has been seeded: with a generator of your own you would get
  /// other numbers.
  ///
  /// - Parameters:
  ///   - nX: the number of inputs
  ///   - nH: the number of units in the hidden layer
  ///   - nY: the number of outputs
  ///   - random: the seeded generator to draw from
  /// - Returns: `W1` of shape (nH, nX), `b1` (nH, 1), `W2` (nY, nH), `b2` (nY, 1)
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    var W1: NDArray
    var b1: NDArray
    var W2: NDArray
    var b2: NDArray
    do {
      // START CODE HERE (about 4 lines: W1, b1, W2 and b2)
      W1 = 0.01 * random.randn(nH, nX)
      b1 = zeros([nH, 1])
      W2 = 0.01 * random.randn(nY, nH)
      b2 = zeros([nY, 1])
      // END CODE HERE
      return ["W1": W1, "b1": b1, "W2": W2, "b2": b2]
    }
  }
}
