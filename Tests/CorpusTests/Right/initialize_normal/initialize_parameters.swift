import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    var W1: NDArray
    var b1: NDArray
    var W2: NDArray
    var b2: NDArray
    do {
      // START CODE HERE
      W1 = random.normal(scale: 0.01, size: [nH, nX])
      b1 = full([nH, 1], 0)
      W2 = random.normal(loc: 0, scale: 0.01, size: [nY, nH])
      b2 = full([nY, 1], 0)
      // END CODE HERE
      return ["W1": W1, "b1": b1, "W2": W2, "b2": b2]
    }
  }
}
