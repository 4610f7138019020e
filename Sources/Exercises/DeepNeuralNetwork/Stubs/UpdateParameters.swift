// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 10: one step of gradient descent.
public protocol UpdateParameters {
  /// Computes `W − α dW` and `b − α db` for every layer.
  ///
  /// - Parameters:
  ///   - parameters: `W1`, `b1`, …, `WL`, `bL`.
  ///   - grads: `dW1`, `db1`, …, `dWL`, `dbL`.
  ///   - learningRate: the step's size `α`.
  /// - Returns: the new `W1`, `b1`, …, `WL`, `bL`.
  static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters
}

/// Stands in for a solution's own `updateParameters`, where there is none.
public protocol UpdateParametersMissing: UpdateParameters {}

extension UpdateParametersMissing {
  public static func updateParameters(
    parameters: Parameters, grads: Gradients, learningRate: Double
  ) throws -> Parameters {
    throw Missing("update_parameters")
  }
}

extension DeepNeuralNetwork {
  package static let updateParameters = Stub(
    "update_parameters", protocol: (any UpdateParameters.Type).self, named: "UpdateParameters",
    function: "updateParameters(parameters:grads:learningRate:)",
    callText: "updateParameters(parameters: parameters, grads: grads, learningRate: learningRate)"
  ) { solution, input in
    try solution.updateParameters(
      parameters: Parameters(input.record("parameters")),
      grads: Gradients(input.record("grads")), learningRate: input.number("learningRate")
    ).record
  }
}
