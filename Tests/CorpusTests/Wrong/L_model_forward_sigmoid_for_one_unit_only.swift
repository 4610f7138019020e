// L_model_forward: chooses sigmoid where the layer has one unit, else relu
import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var caches: [LayerCache] = []
    var A = X
    for l in 1...L {
      let W = parameters["W\(l)"]
      let result = try linearActivationForward(
        APrev: A, W: W, b: parameters["b\(l)"], activation: W.shape[0] == 1 ? .sigmoid : .relu)
      A = result.A
      caches.append(result.cache)
    }
    return (A, caches)
  }
}
