import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    var l = 1
    while let W = parameters.get("W\(l)"), let dW = grads.get("dW\(l)"),
      let b = parameters.get("b\(l)"), let db = grads.get("db\(l)")
    {
      parameters["W\(l)"] = W - learningRate * dW
      parameters["b\(l)"] = b - learningRate * db
      l += 1
    }
    return parameters
  }
}
