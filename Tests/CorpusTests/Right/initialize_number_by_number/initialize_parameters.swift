import Exercises

extension Solution: InitializeParameters {
  static func initializeParameters(
    nX: Int, nH: Int, nY: Int, random: RandomState
  ) throws -> Parameters {
    func weights(_ rows: Int, _ columns: Int) -> NDArray {
      var W = zeros(rows, columns)
      for i in 0..<rows {
        for j in 0..<columns { W[i, j] = random.randn() * 0.01 }
      }
      return W
    }
    var parameters = Parameters()
    parameters["W1"] = weights(nH, nX)
    parameters["W2"] = weights(nY, nH)
    parameters["b2"] = zeros(nY, 1)
    parameters["b1"] = zeros(nH, 1)
    return parameters
  }
}
