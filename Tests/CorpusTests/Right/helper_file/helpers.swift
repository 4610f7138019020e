import Exercises

/// Names of the arrays of a layer.
enum Key {
  static func W(_ l: Int) -> String { "W\(l)" }
  static func b(_ l: Int) -> String { "b\(l)" }
  static func d(_ key: String) -> String { "d" + key }
}

func layers(in parameters: Parameters) -> ClosedRange<Int> { 1...parameters.count / 2 }

func affine(_ W: NDArray, _ x: NDArray, _ b: NDArray) -> NDArray { W.dot(x) + b }
