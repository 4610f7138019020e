import Exercises

extension Solution: LModelForward {
  // Exercise 5. I wrote the loop with while because I wanted to keep l for afterwards.
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var caches: [LayerCache] = []
    var A = X
    var l = 1
    while l < L {
      let APrev = A
      let (next, cache) = try linearActivationForward(
        APrev: APrev, W: parameters["W\(l)"], b: parameters["b\(l)"], activation: .relu)
      A = next
      caches.append(cache)
      l += 1
    }
    // last layer: sigmoid
    let (AL, cache) = try linearActivationForward(
      APrev: A, W: parameters["W\(l - 1)"], b: parameters["b\(l - 1)"], activation: .sigmoid)
    caches.append(cache)
    return (AL, caches)
  }
}
