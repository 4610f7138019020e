import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    ["W1": random.standardNormal([nH, nX]) * 0.01, "b1": zeros(nH, 1),
     "W2": random.standardNormal([nY, nH]) * 0.01, "b2": zeros(nY, 1)]
  }
}
