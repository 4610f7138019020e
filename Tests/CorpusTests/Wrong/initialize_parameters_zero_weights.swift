// initialize_parameters: weights are zeros
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
      W1 = zeros(nH, nX)
      b1 = zeros(nH, 1)
      W2 = zeros(nY, nH)
      b2 = zeros(nY, 1)
      return ["W1": W1, "b1": b1, "W2": W2, "b2": b2]
    }
  }
}
