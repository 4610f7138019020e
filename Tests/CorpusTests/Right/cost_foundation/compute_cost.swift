import Exercises
import Foundation

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = AL.shape[1]
    var total: Double = 0
    for i in stride(from: m - 1, through: 0, by: -1) {
      let (a, y) = (AL[0, i], Y[0, i])
      total += y * Foundation.log(a) + (1.0 - y) * Foundation.log(1.0 - a)
    }
    return -total / Double(m)
  }
}
