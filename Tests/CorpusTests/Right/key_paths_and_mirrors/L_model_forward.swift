import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var layers: [(A: NDArray, cache: LayerCache)] = []
    for l in 1...L {
      layers.append(
        try linearActivationForward(
          APrev: layers.last?.A ?? X, W: parameters["W\(l)"], b: parameters["b\(l)"],
          activation: l == L ? .sigmoid : .relu))
    }
    return (layers[L - 1].A, layers.map(\.cache))
  }
}
