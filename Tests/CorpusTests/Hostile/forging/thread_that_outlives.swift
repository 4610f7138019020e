// attack: leaves a thread behind that prints and forges; the code itself is wrong
// invariant: marks-outside
// earns: compute_cost 0 failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in
      let bytes: [UInt8] = [1, 0, 0, 0, 18]
      for _ in 0..<100 {
        puts("PASSED")
        write(1, bytes, bytes.count)
        usleep(1000)
      }
      return nil
    }, nil)
    pthread_detach(thread)
    return 0
  }
}
