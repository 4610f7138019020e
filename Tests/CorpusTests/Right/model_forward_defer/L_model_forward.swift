import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var caches: [LayerCache] = []
    var A = X
    var l = 1
    while true {
      defer { l += 1 }
      let layer = try linearActivationForward(
        APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"],
        activation: l == L ? .sigmoid : .relu)
      caches += [layer.cache]
      A = layer.A
      if l == L { break }
    }
    return (A, caches)
  }
}
