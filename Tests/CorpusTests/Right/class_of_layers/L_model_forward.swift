import Exercises

extension Solution: LModelForward {
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let network = Network(parameters)
    return try network.forward(X)
  }
}

/// Keeps the caches while the examples go through.
private final class Network {
  private var caches: [LayerCache] = []
  private let parameters: Parameters

  init(_ parameters: Parameters) { self.parameters = parameters }
  deinit { caches.removeAll() }

  func forward(_ X: NDArray) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2
    var A = X
    for l in 1...L { A = try layer(l, A, isLast: l == L) }
    return (A, caches)
  }

  private func layer(_ l: Int, _ A: NDArray, isLast: Bool) throws -> NDArray {
    let result = try Solution.linearActivationForward(
      APrev: A, W: parameters["W\(l)"], b: parameters["b\(l)"],
      activation: isLast ? .sigmoid : .relu)
    caches.append(result.cache)
    return result.A
  }
}
