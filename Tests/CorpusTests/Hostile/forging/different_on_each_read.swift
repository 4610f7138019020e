// attack: a thread changes the array that was returned, over and over, while it is looked at
// invariant: marks-outside
// earns: linear_forward 0...10 partly passed|failed|passed
import Exercises
import Glibc

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z = dot(W, A) + b
    let elements = Z.scalars.withUnsafeBufferPointer { UnsafeMutablePointer(mutating: $0.baseAddress!) }
    flip(elements)
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}

/// Halves and doubles the number from another thread.
func flip(_ number: UnsafeMutablePointer<Double>) {
  var thread = pthread_t()
  pthread_create(&thread, nil, { argument in
    let number = argument!.assumingMemoryBound(to: Double.self)
    for _ in 0..<100_000 { number.pointee = number.pointee * 2; number.pointee = number.pointee / 2 }
    return nil
  }, number)
}
