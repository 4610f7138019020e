// attack: calls the runner's own functions: to report crashes elsewhere, and to fork
// invariant: marks-outside
// earns: compute_cost 0 crashed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let runner = dlopen(nil, RTLD_NOW)
    typealias Report = @convention(c) (Int32, UInt, Int) -> Int32
    typealias Fork = @convention(c) () -> pid_t
    if let report = dlsym(runner, "nbgrade_report_crashes") {
      _ = unsafeBitCast(report, to: Report.self)(STDOUT_FILENO, .max, 1)
    }
    if let fork = dlsym(runner, "nbgrade_fork") {
      _ = unsafeBitCast(fork, to: Fork.self)()
    }
    return 0
  }
}
