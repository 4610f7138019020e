import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    guard AL.shape == Y.shape else { throw ShapesDiffer(AL: AL.shape, Y: Y.shape) }
    let m = AL.shape[1]
    precondition(m > 0, "no examples")
    lazy var logprobs = Y * log(AL) + (1 - Y) * log(1 - AL)
    return -logprobs.sum() / Double(m)
  }
}

struct ShapesDiffer: Error {
  let AL: [Int]
  let Y: [Int]
}
