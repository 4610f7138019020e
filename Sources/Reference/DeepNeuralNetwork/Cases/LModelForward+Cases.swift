// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 5.
  static let lModelForwardCases: [Case] = [
    Case("the published case", .visible, points: 1, seed: 6) { _ in
      let (X, parameters) = lModelForwardTestCase2Hidden()
      return ["X": .array(X), "parameters": .record(parameters.record)]
    },
    modelForward("one layer", .visible, 1, seed: 501, m: 3) { _ in [4, 1] },
    modelForward("two layers, three outputs", .visible, 2, seed: 502, m: 5) { _ in [2, 4, 3] },
    modelForward("four layers, no two sizes agree", .visible, 2, seed: 503, m: 7) { _ in
      [6, 3, 5, 4, 2]
    },
    modelForward("four layers, all widths equal", .hidden, 1, seed: 504, m: 3) { _ in
      [4, 4, 4, 4, 4]
    },
    modelForward("three layers, m = 1", .hidden, 1, seed: 505, m: 1) { _ in [5, 4, 3, 2] },
    modelForward("three layers, all sizes equal", .hidden, 1, seed: 506, m: 3) { _ in
      [3, 3, 3, 3]
    },
    modelForward("five layers of different widths", .hidden, 1, seed: 507, m: 4) { random in
      random.inputs.differentSizes(6)
    },
  ]

  /// A case of a network whose widths the recipe gives, the number of inputs first.
  private static func modelForward(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int, m: Int,
    widths: @escaping @Sendable (RandomState) -> [Int]
  ) -> Case {
    Case(name, visibility, points: points, seed: seed) { random in
      let widths = widths(random)
      let X = random.randn(widths[0], m)
      let parameters = random.inputs.parameters(widths)
      return ["X": .array(X), "parameters": .record(parameters.record)]
    }
  }
}
