// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises
internal import Marking

extension DeepNeuralNetwork {
  /// The cases of exercise 8.
  static let linearActivationBackwardCases: [Case] = [
    backwardPublished("the published case, sigmoid", .sigmoid),
    backwardPublished("the published case, ReLU", .relu),
    backward(
      "sigmoid, no two sizes agree", .visible, 2, seed: 801, .sigmoid, units: 4, inputs: 5, m: 3),
    backward("ReLU, no two sizes agree", .visible, 2, seed: 802, .relu, units: 4, inputs: 2, m: 5),
    Case("ReLU, some Z exactly 0", .hidden, points: 1, seed: 803) { random in
      let dA = random.randn(3, 4)
      var cache = random.inputs.layerCache(units: 3, inputs: 5, examples: 4)
      cache.Z[1, ...] = 0
      cache.Z[2, 0] = 0
      return backwardInput(dA, cache, .relu)
    },
    backward(
      "sigmoid, all sizes equal", .hidden, 1, seed: 804, .sigmoid, units: 3, inputs: 3, m: 3),
    backward("ReLU, all sizes equal", .hidden, 1, seed: 805, .relu, units: 4, inputs: 4, m: 4),
    backward("sigmoid, m = 1", .hidden, 0.5, seed: 806, .sigmoid, units: 2, inputs: 3, m: 1),
    backward("ReLU, m = 1", .hidden, 0.5, seed: 807, .relu, units: 5, inputs: 3, m: 1),
  ]

  private static func backwardPublished(_ name: String, _ activation: Activation) -> Case {
    Case(name, .visible, points: 1, seed: 2) { _ in
      let (dA, cache) = linearActivationBackwardTestCase()
      return backwardInput(dA, cache, activation)
    }
  }

  private static func backward(
    _ name: String, _ visibility: Visibility, _ points: Double, seed: Int,
    _ activation: Activation, units: Int, inputs: Int, m: Int
  ) -> Case {
    Case(name, visibility, points: points, seed: seed) { random in
      let dA = random.randn(units, m)
      let cache = random.inputs.layerCache(units: units, inputs: inputs, examples: m)
      return backwardInput(dA, cache, activation)
    }
  }

  private static func backwardInput(
    _ dA: NDArray, _ cache: LayerCache, _ activation: Activation
  ) -> Record {
    ["dA": .array(dA), "cache": cache.value, "activation": .text(activation.rawValue)]
  }
}
