import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    let W1 = random.randn(nH, nX) * 0.01
    let W2 = random.randn(nY, nH) * 0.01
    return ["W2": W2, "b2": zeros(nY, 1), "b1": zerosLike(W1[..., 0..<1]), "W1": W1,
            "sizes": NDArray([Double(nX), Double(nH), Double(nY)])]
  }
}
