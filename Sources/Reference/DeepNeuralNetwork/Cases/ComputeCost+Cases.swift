// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 6.
  static let computeCostCases: [Case] = [
    cost("the published case", .visible, 1, seed: 0) { _ in
      let (Y, AL) = computeCostTestCase()
      return (AL, Y)
    },
    cost("ten examples", .visible, 2, seed: 601) { random in
      (random.inputs.predictions(examples: 10), random.inputs.labels(examples: 10))
    },
    cost("m = 1, the label is 1", .visible, 1, seed: 602) { random in
      (random.inputs.predictions(examples: 1), ones(1, 1))
    },
    cost("every label is 0", .visible, 2, seed: 603) { random in
      (random.inputs.predictions(examples: 5), zeros(1, 5))
    },
    cost("every label is 1", .hidden, 1, seed: 604) { random in
      (random.inputs.predictions(examples: 6), ones(1, 6))
    },
    cost("m = 1, the label is 0", .hidden, 1, seed: 605) { random in
      (random.inputs.predictions(examples: 1), zeros(1, 1))
    },
    cost("a hundred examples", .hidden, 1, seed: 606) { random in
      (random.inputs.predictions(examples: 100), random.inputs.labels(examples: 100))
    },
    cost("both labels", .hidden, 1, seed: 607) { random in
      let m = random.randint(4, 12)
      return (random.inputs.predictions(examples: m), random.inputs.labels(examples: m))
    },
  ]

  /// A guard of 1e-8 inside the logarithm is within this tolerance, one of 1e-3 is not.
  private static let costTolerance = Tolerance(absolute: 1e-12, relative: 1e-6)

  private static func cost(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int,
    _ recipe: @escaping @Sendable (RandomState) -> (AL: NDArray, Y: NDArray)
  ) -> Case {
    Case(name, visibility, points: points, seed: seed, tolerance: costTolerance) { random in
      let (AL, Y) = recipe(random)
      return ["AL": .array(AL), "Y": .array(Y)]
    }
  }
}
