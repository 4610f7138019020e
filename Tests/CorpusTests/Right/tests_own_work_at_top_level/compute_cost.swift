import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}

func tryMyCost() throws {
  let (Y, AL) = computeCostTestCase()
  print("cost = \(try Solution.computeCost(AL: AL, Y: Y))")
}
