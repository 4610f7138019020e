import Exercises

extension Solution: UpdateParameters {
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    var new = Parameters()
    for l in layers(in: parameters) {
      for key in [Key.W(l), Key.b(l)] {
        new[key] = parameters[key] - learningRate * grads[Key.d(key)]
      }
    }
    return new
  }
}
