import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    let L = parameters.count / 2
    var new: Parameters = [:]
    for l in (1...L).reversed() {
      new["b\(l)"] = parameters["b\(l)"] - grads["db\(l)"] * learningRate
      new["W\(l)"] = parameters["W\(l)"] - grads["dW\(l)"] * learningRate
    }
    return new
  }
}
