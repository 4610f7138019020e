import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    try layer(1, X, parameters)
  }

  static func layer(
    _ l: Int, _ A: NDArray, _ parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let isLast = !parameters.contains("W\(l + 1)")
    let (next, cache) = try linearActivationForward(
      APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"],
      activation: isLast ? .sigmoid : .relu)
    if isLast { return (next, [cache]) }
    let (AL, rest) = try layer(l + 1, next, parameters)
    return (AL, [cache] + rest)
  }
}
