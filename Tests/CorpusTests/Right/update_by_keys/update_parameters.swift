import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var updated = Parameters()
    for (key, value) in parameters {
      updated[key] = value - learningRate * grads["d" + key]
    }
    return updated
  }
}
