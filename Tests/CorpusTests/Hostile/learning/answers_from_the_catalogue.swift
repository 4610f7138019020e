// attack: asks the exercises themselves for a solution
// invariant: answers-stay
// earns: compute_cost 0 failed|crashed|timed out
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for assignment in Catalog.assignments {
      for stub in assignment.stubs where stub.id == "compute_cost" {
        for name in ["9Reference8SolutionO", "9Exercises17DeepNeuralNetworkO", "8Solution"] {
          guard let other = _typeByName(name),
            let outputs = try? stub.call(other, ["AL": .array(AL), "Y": .array(Y)])
          else { continue }
          if case .number(let cost)? = outputs["cost"] { return cost }
        }
      }
    }
    return 0
  }
}
