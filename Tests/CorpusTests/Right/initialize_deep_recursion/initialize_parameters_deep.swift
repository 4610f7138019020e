import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    return layers(1, layerDims, random)
  }

  private static func layers(_ l: Int, _ dims: [Int], _ random: RandomState) -> Parameters {
    guard l < dims.count else { return [:] }
    let W = random.randn(dims[l], dims[l - 1]) / 100
    var rest = layers(l + 1, dims, random)
    rest["W\(l)"] = W
    rest["b\(l)"] = zeros(dims[l], 1)
    return rest
  }
}
