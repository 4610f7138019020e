// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 6: the cost of a prediction.
public protocol ComputeCost {
  /// Computes the cross-entropy `−(1/m) Σ (y log a + (1−y) log(1−a))`.
  ///
  /// - Parameters:
  ///   - AL: the predictions, `(1, m)`.
  ///   - Y: the labels, 0 or 1, `(1, m)`.
  /// - Returns: the cost, a single number.
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double
}

/// Stands in for a solution's own `computeCost`, where there is none.
public protocol ComputeCostMissing: ComputeCost {}

extension ComputeCostMissing {
  public static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    throw Missing("compute_cost")
  }
}

extension DeepNeuralNetwork {
  package static let computeCost = Stub(
    "compute_cost", protocol: (any ComputeCost.Type).self, named: "ComputeCost",
    function: "computeCost(AL:Y:)",
    callText: "computeCost(AL: AL, Y: Y)"
  ) { solution, input in
    let cost = try solution.computeCost(AL: input.array("AL"), Y: input.array("Y"))
    return ["cost": .number(cost)]
  }
}
