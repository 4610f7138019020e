import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    let L = caches.count
    var all: [(dA: NDArray, dW: NDArray, db: NDArray)] = []
    var dA = -(Y.reshape(AL.shape) / AL - (1 - Y.reshape(AL.shape)) / (1 - AL))
    for (index, cache) in caches.reversed().enumerated() {
      let step = try linearActivationBackward(
        dA: dA, cache: cache, activation: index == 0 ? .sigmoid : .relu)
      dA = step.dAPrev
      all.append((step.dAPrev, step.dW, step.db))
    }
    var grads = Gradients()
    for l in 1...L {
      let own = all[L - l]
      grads["dA" + "\(l - 1)"] = own.dA
      grads["dW" + "\(l)"] = own.dW
      grads["db" + "\(l)"] = own.db
    }
    return grads
  }
}
