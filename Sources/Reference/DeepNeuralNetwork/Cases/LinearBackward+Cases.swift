// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 7.
  static let linearBackwardCases: [Case] = [
    Case("the published case", .visible, points: 1, seed: 1) { _ in
      let (dZ, cache) = linearBackwardTestCase()
      return ["dZ": .array(dZ), "cache": cache.value]
    },
    linearBackwardCase("m = 1", .visible, 1, seed: 701, units: 2, inputs: 3, m: 1),
    linearBackwardCase("no two sizes agree", .visible, 2, seed: 702, units: 5, inputs: 2, m: 3),
    linearBackwardCase("all sizes equal", .visible, 2, seed: 703, units: 4, inputs: 4, m: 4),
    linearBackwardCase(
      "as many units as examples", .hidden, 1, seed: 704, units: 3, inputs: 5, m: 3),
    linearBackwardCase("one unit", .hidden, 1, seed: 705, units: 1, inputs: 4, m: 6),
    linearBackwardCase("one input", .hidden, 1, seed: 706, units: 3, inputs: 1, m: 4),
    Case("three different sizes", .hidden, points: 1, seed: 707) { random in
      let sizes = random.inputs.differentSizes(3)
      return linearBackwardInput(random, units: sizes[0], inputs: sizes[1], m: sizes[2])
    },
  ]

  private static func linearBackwardCase(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int,
    units: Int, inputs: Int, m: Int
  ) -> Case {
    Case(name, visibility, points: points, seed: seed) { random in
      linearBackwardInput(random, units: units, inputs: inputs, m: m)
    }
  }

  private static func linearBackwardInput(
    _ random: RandomState, units: Int, inputs: Int, m: Int
  ) -> Record {
    let dZ = random.randn(units, m)
    let cache = random.inputs.linearCache(units: units, inputs: inputs, examples: m)
    return ["dZ": .array(dZ), "cache": cache.value]
  }
}
