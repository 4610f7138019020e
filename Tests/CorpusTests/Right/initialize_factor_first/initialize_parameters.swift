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
      let scale = 1e-2
      W1 = scale * random.randn(nH, nX)
      W2 = scale * random.randn(nY, nH)
      b1 = NDArray.zeros(nH, 1)
      b2 = NDArray.zeros(nY, 1)
      // END CODE HERE
      return ["W1": W1, "b1": b1, "W2": W2, "b2": b2]
    }
  }
}
