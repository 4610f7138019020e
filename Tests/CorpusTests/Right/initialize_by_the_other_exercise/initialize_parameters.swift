import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    try initializeParametersDeep(layerDims: [nX, nH, nY], random: random)
  }
}
