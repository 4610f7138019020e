import Foundation
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let start = Date()
    let Z = dot(W, A) + b
    NSLog("linearForward took %f s", Date().timeIntervalSince(start))
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    let L = parameters.count / 2
    for l in 1...L {
      for name in ["W", "b"] {
        let key = String(format: "%@%d", name, l)
        parameters[key] -= learningRate * grads["d" + key]
      }
    }
    return parameters
  }
}
