import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let Y = Y.reshape(AL.shape)
    let L = caches.count
    try grads.set(
      L, linearActivationBackward(
        dA: -(Y / AL - (1 - Y) / (1 - AL)), cache: caches[L - 1], activation: .sigmoid))
    for l in (1..<L).reversed() {
      try grads.set(
        l, linearActivationBackward(
          dA: grads["dA\(l)"], cache: caches[l - 1], activation: .relu))
    }
    return grads
  }
}

extension Gradients {
  fileprivate mutating func set(_ l: Int, _ step: (dAPrev: NDArray, dW: NDArray, db: NDArray)) {
    self["dA\(l - 1)"] = step.dAPrev
    self["dW\(l)"] = step.dW
    self["db\(l)"] = step.db
  }
}
