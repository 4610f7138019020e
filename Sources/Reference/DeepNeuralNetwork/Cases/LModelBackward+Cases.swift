// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 9.
  static let lModelBackwardCases: [Case] = [
    Case("the published case", .visible, points: 1, seed: 3) { _ in
      let (AL, Y, caches) = lModelBackwardTestCase()
      return modelBackwardInput(AL: AL, Y: Y, caches: caches)
    },
    modelBackward("one layer", .visible, 1, seed: 901, m: 3) { _ in [4, 1] },
    modelBackward("three layers, three outputs", .visible, 2, seed: 902, m: 4) { _ in
      [5, 4, 2, 3]
    },
    modelBackward("four layers, no two sizes agree", .visible, 2, seed: 903, m: 7) { _ in
      [6, 3, 5, 4, 2]
    },
    modelBackward("four layers, all widths equal", .hidden, 1, seed: 904, m: 3) { _ in
      [4, 4, 4, 4, 4]
    },
    modelBackward("three layers, m = 1", .hidden, 1, seed: 905, m: 1) { _ in [5, 4, 3, 2] },
    modelBackward("three layers, all sizes equal", .hidden, 1, seed: 906, m: 3) { _ in
      [3, 3, 3, 3]
    },
    modelBackward("five layers of different widths", .hidden, 1, seed: 907, m: 4) { random in
      random.inputs.differentSizes(6)
    },
  ]

  /// A case of a network whose widths the recipe gives, the number of inputs first.
  private static func modelBackward(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int, m: Int,
    widths: @escaping @Sendable (RandomState) -> [Int]
  ) -> Case {
    Case(name, visibility, points: points, seed: seed) { random in
      let (widths, inputs) = (widths(random), random.inputs)
      let units = widths[widths.count - 1]
      let caches = zip(widths.dropFirst(), widths).map { layer in
        inputs.layerCache(units: layer.0, inputs: layer.1, examples: m)
      }
      return modelBackwardInput(
        AL: inputs.predictions(units: units, examples: m),
        Y: inputs.labels(units: units, examples: m), caches: caches)
    }
  }

  private static func modelBackwardInput(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) -> Record {
    ["AL": .array(AL), "Y": .array(Y), "caches": .list(caches.map(\.value))]
  }
}
