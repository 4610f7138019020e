// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Exercises

/// What the name of a case may speak of.
struct InputFacts {
  /// The number of units of each layer, the inputs first; empty where there are no layers.
  var widths: [Int] = []
  /// The number of examples, where there are any.
  var m: Int?
  /// The numbers before the activations.
  var Z: [Double] = []
  /// The labels.
  var labels: [Double] = []
  var activation: String?
  var gradients: [String] = []

  /// What each phrase of a case's name says.
  static let properties: [String: @Sendable (InputFacts) -> Bool] = [
    "m = 1": { $0.m == 1 },
    "ten examples": { $0.m == 10 },
    "a hundred examples": { $0.m == 100 },
    "no two sizes agree": { Set($0.sizes).count == $0.sizes.count },
    "three different sizes": { Set($0.sizes).count == 3 && $0.sizes.count == 3 },
    "all sizes equal": { Set($0.sizes).count == 1 },
    "all widths equal": { Set($0.widths).count == 1 },
    "more outputs than inputs": { $0.widths.last! > $0.widths[0] },
    "as many units as examples": { $0.widths[1] == $0.m && $0.widths[0] != $0.m },
    "one input": { $0.widths[0] == 1 },
    "one unit": { $0.widths[1] == 1 && $0.layers == 1 },
    "one hidden unit": { $0.widths[1] == 1 && $0.layers == 2 },
    "one output": { $0.widths.last == 1 },
    "three outputs": { $0.widths.last == 3 },
    "one unit in every layer": { Set($0.widths) == [1] },
    "one layer": { $0.layers == 1 },
    "two layers": { $0.layers == 2 },
    "three layers": { $0.layers == 3 },
    "four layers": { $0.layers == 4 },
    "four layers of different widths": { $0.layers == 4 && $0.areWidthsDifferent },
    "five layers of different widths": { $0.layers == 5 && $0.areWidthsDifferent },
    "six layers of different widths": { $0.layers == 6 && $0.areWidthsDifferent },
    "sigmoid": { $0.activation == "sigmoid" },
    "ReLU": { $0.activation == "relu" },
    "some Z exactly 0": { $0.Z.contains(0) && $0.Z.contains { $0 > 0 } },
    "every label is 0": { Set($0.labels) == [0] },
    "every label is 1": { Set($0.labels) == [1] },
    "the label is 0": { $0.labels == [0] },
    "the label is 1": { $0.labels == [1] },
    "both labels": { Set($0.labels) == [0, 1] },
    "the gradients hold dA too": { $0.gradients.contains("dA0") },
  ]

  private var layers: Int { widths.count - 1 }
  private var sizes: [Int] { widths + [m].compactMap(\.self) }
  private var areWidthsDifferent: Bool { Set(widths).count == widths.count }

  init(exercise: String, _ input: Record) throws {
    activation = try? input.text("activation")
    switch exercise {
    case "initialize_parameters": widths = try ["nX", "nH", "nY"].map(input.integer)
    case "initialize_parameters_deep":
      widths = try input.list("layerDims").map {
        guard case .integer(let width) = $0 else { throw InputError.missing("width") }
        return width
      }
    case "linear_forward", "linear_activation_forward":
      let A = try input.array(exercise == "linear_forward" ? "A" : "APrev")
      let W = try input.array("W")
      (widths, m) = (W.shape.reversed(), A.shape[1])
      Z = (dot(W, A) + (try input.array("b"))).scalars
    case "L_model_forward":
      widths = try Self.widths(input.record("parameters"))
      m = try input.array("X").shape[1]
    case "compute_cost":
      m = try input.array("AL").shape[1]
      labels = try input.array("Y").scalars
    case "linear_backward":
      widths = try input.record("cache").array("W").shape.reversed()
      m = try input.array("dZ").shape[1]
    case "linear_activation_backward":
      let cache = try LayerCache(input.record("cache"))
      (widths, m, Z) = (cache.linear.W.shape.reversed(), cache.Z.shape[1], cache.Z.scalars)
    case "L_model_backward":
      m = try input.array("AL").shape[1]
      labels = try input.array("Y").scalars
      for case .record(let record) in try input.list("caches") {
        let cache = try LayerCache(record)
        widths += (widths.isEmpty ? [cache.linear.W.shape[1]] : []) + [cache.linear.W.shape[0]]
        Z += cache.Z.scalars
      }
    case "update_parameters":
      widths = try Self.widths(input.record("parameters"))
      gradients = try input.record("grads").names
    default: throw InputError.missing(exercise)
    }
  }

  private static func widths(_ parameters: Record) throws -> [Int] {
    let weights = try parameters.names.filter { $0.hasPrefix("W") }.map(parameters.array)
    return [weights[0].shape[1]] + weights.map { $0.shape[0] }
  }
}
