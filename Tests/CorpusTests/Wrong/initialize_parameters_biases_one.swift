// initialize_parameters: biases are ones
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
      W1 = random.randn(nH, nX) * 0.01
      b1 = ones(nH, 1)
      W2 = random.randn(nY, nH) * 0.01
      b2 = ones(nY, 1)
      return ["W1": W1, "b1": b1, "W2": W2, "b2": b2]
    }
  }
}
