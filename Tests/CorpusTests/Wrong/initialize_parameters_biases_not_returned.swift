// initialize_parameters: the biases are made and not returned
import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    let W1 = random.randn(nH, nX) * 0.01
    let W2 = random.randn(nY, nH) * 0.01
    let b1 = zeros(nH, 1)
    let b2 = zeros(nY, 1)
    print(b1, b2)
    return ["W1": W1, "W2": W2]
  }
}
