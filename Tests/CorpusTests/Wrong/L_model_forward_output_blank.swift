// L_model_forward: only the hidden layers are filled in
import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2  // the number of layers
    var caches: [LayerCache] = []
    var activations = [X]  // activations[l] is what layer l hands on
    var A: NDArray
    var AL: NDArray
    var cache: LayerCache

    // Layers 1 to L-1: LINEAR→RELU
    for l in 1..<L {
      let APrev = activations[l - 1]
      (A, cache) = try linearActivationForward(
        APrev: APrev, W: parameters["W\(l)"], b: parameters["b\(l)"], activation: .relu)
      caches.append(cache)
      activations.append(A)
    }

    // Layer L: LINEAR→SIGMOID
    do {
      let A = activations[L - 1]
      throw Blank()
      return (AL, caches)
    }
  }
}
