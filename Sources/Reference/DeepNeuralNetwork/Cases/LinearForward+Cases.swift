// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 3.
  static let linearForwardCases: [Case] = [
    Case("the published case", .visible, points: 1, seed: 1) { _ in
      let (A, W, b) = linearForwardTestCase()
      return ["A": .array(A), "W": .array(W), "b": .array(b)]
    },
    linearForwardCase("m = 1", .visible, 1, seed: 301, units: 3, inputs: 4, m: 1),
    linearForwardCase("no two sizes agree", .visible, 2, seed: 302, units: 3, inputs: 4, m: 5),
    linearForwardCase("all sizes equal", .visible, 2, seed: 303, units: 3, inputs: 3, m: 3),
    linearForwardCase(
      "as many units as examples", .hidden, 1, seed: 304, units: 4, inputs: 2, m: 4),
    linearForwardCase("one unit", .hidden, 1, seed: 305, units: 1, inputs: 5, m: 3),
    linearForwardCase("one input", .hidden, 1, seed: 306, units: 4, inputs: 1, m: 3),
    Case("three different sizes", .hidden, points: 1, seed: 307) { random in
      let sizes = random.inputs.differentSizes(3)
      return linearForwardInput(random, units: sizes[0], inputs: sizes[1], m: sizes[2])
    },
  ]

  private static func linearForwardCase(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int,
    units: Int, inputs: Int, m: Int
  ) -> Case {
    Case(name, visibility, points: points, seed: seed) { random in
      linearForwardInput(random, units: units, inputs: inputs, m: m)
    }
  }

  private static func linearForwardInput(
    _ random: RandomState, units: Int, inputs: Int, m: Int
  ) -> Record {
    let cache = random.inputs.linearCache(units: units, inputs: inputs, examples: m)
    return ["A": .array(cache.A), "W": .array(cache.W), "b": .array(cache.b)]
  }
}
