internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 2.
  static let initializeParametersDeepCases: [Case] = [
    initializeDeep("the published case", .visible, 1, seed: 3) { _ in ([5, 4, 3], 3) },
    initializeDeep("one layer", .visible, 1, seed: 201) { random in ([4, 2], random.anySeed) },
    initializeDeep("three layers, no two sizes agree", .visible, 2, seed: 202) { random in
      ([6, 2, 5, 3], random.anySeed)
    },
    initializeDeep("three layers, all widths equal", .visible, 2, seed: 203) { random in
      ([4, 4, 4, 4], random.anySeed)
    },
    initializeDeep("four layers of different widths", .hidden, 2, seed: 204) { random in
      (random.inputs.differentSizes(5), random.anySeed)
    },
    initializeDeep("one unit in every layer", .hidden, 1, seed: 205) { random in
      ([1, 1, 1, 1], random.anySeed)
    },
    initializeDeep("six layers of different widths", .hidden, 1, seed: 206) { random in
      (random.inputs.differentSizes(7), random.anySeed)
    },
  ]

  /// A case whose recipe gives the widths and the seed that the student's generator gets.
  private static func initializeDeep(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int,
    _ recipe: @escaping @Sendable (RandomState) -> (layerDims: [Int], seed: Int)
  ) -> Case {
    Case(name, visibility, points: points, seed: seed, tolerance: .initialisation) { random in
      let (layerDims, seed) = recipe(random)
      return [
        "layerDims": .list(layerDims.map(Value.integer)),
        "random": RandomState.value(seed: seed),
      ]
    }
  }
}
