// L_model_forward: returns what the last hidden layer hands on
import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    var caches: [LayerCache] = []
    var A = X
    let L = parameters.count / 2
    for l in 1..<L {
      let (next, cache) = try linearActivationForward(
        APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"], activation: .relu)
      A = next
      caches.append(cache)
    }
    let (AL, cache) = try linearActivationForward(
      APrev: A, W: parameters["W\(L)"], b: parameters["b\(L)"], activation: .sigmoid)
    caches.append(cache)
    return (A, caches)
  }
}
