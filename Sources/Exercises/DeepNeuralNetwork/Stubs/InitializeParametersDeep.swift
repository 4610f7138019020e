// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// Exercise 2: the parameters of a network of any depth.
public protocol InitializeParametersDeep {
  /// Draws small weights, layer by layer, and sets the biases to zero.
  ///
  /// - Parameters:
  ///   - layerDims: the number of units of each layer, the inputs first: `n[0], n[1], …, n[L]`.
  ///   - random: the generator to draw from.
  /// - Returns: `W1` `(n[1], n[0])`, `b1` `(n[1], 1)`, and so on to `WL`, `bL`.
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters
}

/// Stands in for a solution's own `initializeParametersDeep`, where there is none.
public protocol InitializeParametersDeepMissing: InitializeParametersDeep {}

extension InitializeParametersDeepMissing {
  public static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    throw Missing("initialize_parameters_deep")
  }
}

extension DeepNeuralNetwork {
  package static let initializeParametersDeep = Stub(
    "initialize_parameters_deep", protocol: (any InitializeParametersDeep.Type).self,
    named: "InitializeParametersDeep",
    function: "initializeParametersDeep(layerDims:random:)",
    callText: "initializeParametersDeep(layerDims: layerDims, random: random)"
  ) { solution, input in
    let layerDims = try input.list("layerDims").map { element in
      guard case .integer(let units) = element else {
        throw InputError.wrongKind("layerDims", expected: "a list of whole numbers")
      }
      return units
    }
    return try solution.initializeParametersDeep(
      layerDims: layerDims, random: input.randomState("random")
    ).record
  }
}
