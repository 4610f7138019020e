import Exercises

// Things I kept writing again and again.

/// The kinds of arrays that a layer has.
enum Kind: String, CaseIterable {
  case weights = "W"
  case biases = "b"

  func name(_ layer: Int) -> String { rawValue + String(layer) }
  func gradient(_ layer: Int) -> String { "d" + name(layer) }
}

/// A·B, written out. Slow, but now I understand it.
func product(_ A: NDArray, _ B: NDArray) -> NDArray {
  var C = zeros(A.shape[0], B.shape[1])
  for i in 0..<A.shape[0] {
    for j in 0..<B.shape[1] {
      for k in 0..<A.shape[1] {
        C[i, j] += A[i, k] * B[k, j]
      }
    }
  }
  return C
}

extension NDArray {
  /// Calls `change` with every element.
  mutating func updateEach(_ change: (inout Double, Int, Int) -> Void) {
    for i in 0..<shape[0] {
      for j in 0..<shape[1] { change(&self[i, j], i, j) }
    }
  }
}
