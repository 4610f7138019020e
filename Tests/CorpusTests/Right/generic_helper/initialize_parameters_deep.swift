import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    var parameters = Parameters()
    pairwise(layerDims) { l, inputs, units in
      parameters["W\(l + 1)"] = random.randn(units, inputs) * 0.01
      parameters["b\(l + 1)"] = zeros(units, 1)
    }
    return parameters
  }
}

func pairwise<C: RandomAccessCollection>(
  _ elements: C, _ body: (Int, C.Element, C.Element) throws -> Void
) rethrows {
  for (index, pair) in zip(elements, elements.dropFirst()).enumerated() {
    try body(index, pair.0, pair.1)
  }
}
