import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      let logprobs = multiply(AL.log(), Y) + multiply((1 - AL).log(), 1 - Y)
      cost = -logprobs.sum() / m
      // END CODE HERE
      return cost
    }
  }
}
