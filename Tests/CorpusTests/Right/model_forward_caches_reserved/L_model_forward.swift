import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.keys.filter { $0.hasPrefix("W") }.count
    let nothing = LayerCache(linear: LinearCache(A: X, W: X, b: X), Z: X)
    var caches = Array(repeating: nothing, count: L)
    var A = X
    for l in 0..<L {
      let activation: Activation = l + 1 < L ? .relu : .sigmoid
      let layer = try Self.linearActivationForward(
        APrev: A, W: parameters["W\(l + 1)"], b: parameters["b\(l + 1)"], activation: activation)
      caches[l] = layer.cache
      A = layer.A
    }
    return (AL: A, caches: caches)
  }
}
