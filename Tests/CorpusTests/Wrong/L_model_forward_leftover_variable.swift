// L_model_forward: the output layer uses the loop's variable, left over
import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var caches: [LayerCache] = []
    var A = X
    var l = 1
    while l < L {
      let (next, cache) = try linearActivationForward(
        APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"], activation: .relu)
      A = next
      caches.append(cache)
      l += 1
    }
    l -= 1
    let (AL, cache) = try linearActivationForward(
      APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"], activation: .sigmoid)
    caches.append(cache)
    return (AL, caches)
  }
}
