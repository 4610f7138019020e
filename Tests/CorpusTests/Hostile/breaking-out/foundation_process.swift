// attack: starts a process with Foundation
// invariant: walls-hold
// earns: compute_cost 0 crashed|threw
import Exercises
import Foundation

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/cat")
    process.arguments = ["/etc/passwd"]
    try process.run()
    process.waitUntilExit()
    return 0
  }
}
