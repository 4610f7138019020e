import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var parameters = parameters
    for name in parameters.keys {
      guard let gradient = grads.get("d" + name) else { continue }
      var array = parameters[name]
      for i in 0..<array.shape[0] {
        for j in 0..<array.shape[1] { array[i, j] -= learningRate * gradient[i, j] }
      }
      parameters[name] = array
    }
    return parameters
  }
}
