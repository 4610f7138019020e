import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var caches = [LayerCache]()
    var A = X
    for l in 1...L {
      let cache: LayerCache
      (A, cache) = try linearActivationForward(
        APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"],
        activation: l == L ? .sigmoid : .relu)
      caches.append(cache)
    }
    return (A, caches)
  }
}
