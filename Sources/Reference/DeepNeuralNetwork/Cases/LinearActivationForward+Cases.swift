// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 4.
  static let linearActivationForwardCases: [Case] = [
    forwardPublished("the published case, sigmoid", .sigmoid),
    forwardPublished("the published case, ReLU", .relu),
    forward(
      "sigmoid, no two sizes agree", .visible, 2, seed: 401, .sigmoid, units: 3, inputs: 5, m: 4),
    forward("ReLU, no two sizes agree", .visible, 2, seed: 402, .relu, units: 4, inputs: 3, m: 5),
    forward(
      "sigmoid, all sizes equal", .hidden, 1, seed: 403, .sigmoid, units: 4, inputs: 4, m: 4),
    forward("ReLU, all sizes equal", .hidden, 1, seed: 404, .relu, units: 4, inputs: 4, m: 4),
    forward("sigmoid, m = 1", .hidden, 0.5, seed: 405, .sigmoid, units: 3, inputs: 2, m: 1),
    forward("ReLU, m = 1", .hidden, 0.5, seed: 406, .relu, units: 5, inputs: 2, m: 1),
    Case("ReLU, some Z exactly 0", .hidden, points: 1, seed: 407) { random in
      var cache = random.inputs.linearCache(units: 4, inputs: 3, examples: 5)
      cache.W[1, ...] = 0
      cache.b[1, 0] = 0
      return forwardInput(cache, .relu)
    },
  ]

  private static func forwardPublished(_ name: String, _ activation: Activation) -> Case {
    Case(name, .visible, points: 1, seed: 2) { _ in
      let (APrev, W, b) = linearActivationForwardTestCase()
      return forwardInput(LinearCache(A: APrev, W: W, b: b), activation)
    }
  }

  private static func forward(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int,
    _ activation: Activation, units: Int, inputs: Int, m: Int
  ) -> Case {
    Case(name, visibility, points: points, seed: seed) { random in
      forwardInput(
        random.inputs.linearCache(units: units, inputs: inputs, examples: m), activation)
    }
  }

  private static func forwardInput(_ linear: LinearCache, _ activation: Activation) -> Record {
    [
      "APrev": .array(linear.A), "W": .array(linear.W), "b": .array(linear.b),
      "activation": .text(activation.rawValue),
    ]
  }
}
