// attack: overwrites the hooks of the runtime and of the C library
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for name in ["swift_task_enqueueGlobal_hook", "__free_hook", "__malloc_hook", "environ"] {
      if let hook = dlsym(nil, name) { hook.storeBytes(of: 1, as: Int.self) }
    }
    return 0
  }
}
