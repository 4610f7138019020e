// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 10.
  static let updateParametersCases: [Case] = [
    Case("the published case", .visible, points: 1, seed: 2) { _ in
      let (parameters, grads) = updateParametersTestCase()
      return updateInput(parameters, grads, learningRate: 0.1)
    },
    update("one layer", .visible, 1, seed: 1001) { _ in [3, 2] },
    update("three layers, no two sizes agree", .visible, 2, seed: 1002) { _ in [5, 2, 4, 3] },
    update("three layers, all widths equal", .visible, 2, seed: 1003) { _ in [3, 3, 3, 3] },
    update("one unit in every layer", .hidden, 1, seed: 1004) { _ in [1, 1, 1] },
    update("four layers of different widths", .hidden, 1, seed: 1005) { random in
      random.inputs.differentSizes(5)
    },
    update("six layers of different widths", .hidden, 1, seed: 1006) { random in
      random.inputs.differentSizes(7)
    },
    update("the gradients hold dA too", .hidden, 1, seed: 1007, examples: 2) { _ in [4, 2, 3, 1] },
  ]

  /// A case of a network whose widths the recipe gives, the number of inputs first.
  ///
  /// With `examples` the gradients hold `dA0`, `dA1`, … as well, as exercise 9 returns them.
  private static func update(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int, examples: Int? = nil,
    widths: @escaping @Sendable (RandomState) -> [Int]
  ) -> Case {
    Case(name, visibility, points: points, seed: seed) { random in
      let widths = widths(random)
      let parameters = random.inputs.parameters(widths)
      var grads = Gradients()
      for l in 1..<widths.count {
        if let examples { grads["dA\(l - 1)"] = random.randn(widths[l - 1], examples) }
        grads["dW\(l)"] = random.randn(widths[l], widths[l - 1])
        grads["db\(l)"] = random.randn(widths[l], 1)
      }
      return updateInput(
        parameters, grads, learningRate: random.uniform(low: 0.01, high: 1))
    }
  }

  private static func updateInput(
    _ parameters: Parameters, _ grads: Gradients, learningRate: Double
  ) -> Record {
    [
      "parameters": .record(parameters.record), "grads": .record(grads.record),
      "learningRate": .number(learningRate),
    ]
  }
}
