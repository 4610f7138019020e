import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let losses = zip(AL.scalars, Y.scalars).map { a, y in
      -(y * log(a) + (1 - y) * log(1 - a))
    }
    return losses.reduce(0, +) / Double(losses.count)
  }
}
