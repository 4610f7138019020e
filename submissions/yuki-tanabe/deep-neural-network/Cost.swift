import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    // What the network said for the label that is right; its logarithm is the loss.
    let chances = zip(AL.scalars, Y.scalars).map { a, y in y == 1 ? a : 1 - a }
    return -chances.map { log($0) }.reduce(0, +) / Double(chances.count)
  }
}
