import Exercises

extension Solution: InitializeParametersDeep {
  static func initializeParametersDeep(
    layerDims: [Int], random: RandomState
  ) throws -> Parameters {
    Dictionary(uniqueKeysWithValues: (1..<layerDims.count).map { l in
      (l, random.randn(layerDims[l], layerDims[l - 1]) * 0.01)
    }).sorted { $0.key < $1.key }.reduce(into: Parameters()) {
      $0["W\($1.key)"] = $1.value
      $0["b\($1.key)"] = zeros($1.value.shape[0], 1)
    }
  }
}
