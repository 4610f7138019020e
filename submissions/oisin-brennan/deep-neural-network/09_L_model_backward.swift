import Exercises

extension Solution: LModelBackward {
  /// Exercise 9: the whole network backward, SIGMOID→LINEAR once, then RELU→LINEAR L−1 times.
  ///
  /// It starts from `dAL = −(Y/AL − (1−Y)/(1−AL))`, the gradient of the cost. Each layer `l` takes
  /// the gradient `dA(l)`, calls `try linearActivationBackward(dA:cache:activation:)` with its own
  /// cache, and hands on `dA(l-1)`. `caches` counts from 0: layer `l`'s cache is `caches[l - 1]`.
  ///
  /// - Parameters:
  ///   - AL: the predictions, shape (n[L], m)
  ///   - Y: the labels, as many as there are predictions
  ///   - caches: what each layer kept, layer 1's first
  /// - Returns: for each layer `l`: `grads["dA\(l - 1)"]`, `grads["dW\(l)"]`, `grads["db\(l)"]`
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let L = caches.count  // the number of layers
    let Y = Y.reshape(AL.shape)
    var dAL: NDArray
    var currentCache: LayerCache
    var dAPrev: NDArray
    var dW: NDArray
    var db: NDArray
    do {
      // START CODE HERE (about 1 line: dAL)
      throw Blank()
      // END CODE HERE

      // Layer L: SIGMOID→LINEAR
      do {
        // START CODE HERE (about 2 lines: currentCache, then dA, dW and db into grads)
        throw Blank()
        // END CODE HERE
      }

      // Layers L-1 to 1: RELU→LINEAR
      for l in (1..<L).reversed() {
        // START CODE HERE (about 5 lines: currentCache, then dAPrev, dW and db, then each into grads)
        throw Blank()
        // END CODE HERE
      }
      return grads
    }
  }
}
