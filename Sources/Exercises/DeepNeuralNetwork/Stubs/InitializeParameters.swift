// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 1: the parameters of a network with one hidden layer.
public protocol InitializeParameters {
  /// Draws small weights, `W1` before `W2`, and sets the biases to zero.
  ///
  /// - Parameters:
  ///   - nX: the number of inputs.
  ///   - nH: the number of units in the hidden layer.
  ///   - nY: the number of outputs.
  ///   - random: the generator to draw from.
  /// - Returns: `W1` `(nH, nX)`, `b1` `(nH, 1)`, `W2` `(nY, nH)`, `b2` `(nY, 1)`.
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters
}

/// Stands in for a solution's own `initializeParameters`, where there is none.
public protocol InitializeParametersMissing: InitializeParameters {}

extension InitializeParametersMissing {
  public static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    throw Missing("initialize_parameters")
  }
}

extension DeepNeuralNetwork {
  package static let initializeParameters = Stub(
    "initialize_parameters", protocol: (any InitializeParameters.Type).self,
    named: "InitializeParameters",
    function: "initializeParameters(nX:nH:nY:random:)",
    callText: "initializeParameters(nX: nX, nH: nH, nY: nY, random: random)"
  ) { solution, input in
    try solution.initializeParameters(
      nX: input.integer("nX"), nH: input.integer("nH"), nY: input.integer("nY"),
      random: input.randomState("random")
    ).record
  }
}
