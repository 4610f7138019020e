// initialize_parameters: W1 and W2 are returned under each other's name
import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    let first = random.randn(nH, nX) * 0.01
    let second = random.randn(nY, nH) * 0.01
    return ["W1": second, "b1": zeros(nH, 1), "W2": first, "b2": zeros(nY, 1)]
  }
}
