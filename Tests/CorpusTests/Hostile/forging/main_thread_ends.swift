// attack: ends its first thread, and has another wait for it and say that it is loaded
// invariant: marks-outside
// earns: compute_cost 0 failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { first in
        pthread_join(pthread_t(UInt(bitPattern: first)), nil)
        var loaded: [UInt8] = [1, 0, 0, 0, 18]
        write(3, &loaded, loaded.count)
        sleep(1)
        return nil
      }, UnsafeMutableRawPointer(bitPattern: UInt(pthread_self())))
    pthread_exit(nil)
  }
}
