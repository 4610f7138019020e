import Dispatch
import Exercises
import Foundation

// An honest solution that uses more of the toolchain's libraries than it need.
extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let rows = Rows(count: W.shape[0])
    DispatchQueue.concurrentPerform(iterations: W.shape[0]) { row in
      rows.set(row, dot(W[row], A).scalars)
    }
    let done = DispatchSemaphore(value: 0)
    Task {
      await Task.yield()
      done.signal()
    }
    done.wait()
    print(String(format: "%.2f", 1.5), NSString(string: "x").length)
    return (NDArray(rows.all) + b, LinearCache(A: A, W: W, b: b))
  }
}

final class Rows: @unchecked Sendable {
  private(set) var all: [[Double]]
  private let lock = NSLock()

  init(count: Int) { all = Array(repeating: [], count: count) }

  func set(_ index: Int, _ row: [Double]) { lock.withLock { all[index] = row } }
}
