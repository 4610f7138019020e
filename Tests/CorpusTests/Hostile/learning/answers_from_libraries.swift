// attack: looks for the reference and the comparison among the libraries
// invariant: answers-stay
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for name in ["libReference.so", "libMarking.so", "/nbgrade/Runner", "/nbgrade/modules/Reference.swiftmodule"] {
      _ = dlopen(name, RTLD_NOW | RTLD_GLOBAL)
    }
    for symbol in ["$s9Reference8SolutionO11computeCost2AL1YSd5NumPy7NDArrayV_AItKFZ", "$s7Marking10ComparisonVMn"] {
      if dlsym(nil, symbol) != nil { return 1 }
    }
    return 0
  }
}
