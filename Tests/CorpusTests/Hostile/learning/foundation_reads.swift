// attack: reads whole folders by Foundation
// invariant: answers-stay
// earns: compute_cost 0 failed|crashed
import Exercises
import Foundation

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let manager = FileManager.default
    for folder in ["/", "/proc/1", "/proc/1/root", "/nbgrade", NSHomeDirectory(), NSTemporaryDirectory()] {
      for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] {
        let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        if text?.contains("computeCost") == true { return 1 }
      }
    }
    return 0
  }
}
