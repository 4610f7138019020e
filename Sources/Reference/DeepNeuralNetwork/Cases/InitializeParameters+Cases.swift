internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 1.
  static let initializeParametersCases: [Case] = [
    initialize("the published case", .visible, 1, seed: 1) { _ in (3, 2, 1, 1) },
    initialize("no two sizes agree", .visible, 1, seed: 101) { random in
      (5, 4, 2, random.anySeed)
    },
    initialize("more outputs than inputs", .visible, 2, seed: 102) { random in
      (2, 3, 4, random.anySeed)
    },
    initialize("all sizes equal", .visible, 2, seed: 103) { random in (3, 3, 3, random.anySeed) },
    initialize("one hidden unit", .hidden, 1, seed: 104) { random in (4, 1, 2, random.anySeed) },
    initialize("one input, one hidden unit, one output", .hidden, 1, seed: 105) { random in
      (1, 1, 1, random.anySeed)
    },
    initialize("three different sizes", .hidden, 2, seed: 106) { random in
      let sizes = random.inputs.differentSizes(3)
      return (sizes[0], sizes[1], sizes[2], random.anySeed)
    },
  ]

  /// A case whose recipe gives the three sizes and the seed that the student's generator gets.
  private static func initialize(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int,
    _ recipe: @escaping @Sendable (RandomState) -> (nX: Int, nH: Int, nY: Int, seed: Int)
  ) -> Case {
    Case(name, visibility, points: points, seed: seed, tolerance: .initialisation) { random in
      let (nX, nH, nY, seed) = recipe(random)
      return [
        "nX": .integer(nX), "nH": .integer(nH), "nY": .integer(nY),
        "random": RandomState.value(seed: seed),
      ]
    }
  }
}
