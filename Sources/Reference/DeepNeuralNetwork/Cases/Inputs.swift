// swift-format-ignore-file: AlwaysUseLowerCamelCase

internal import Exercises

extension DeepNeuralNetwork {
  /// Draws the parts of which the exercises' inputs are made.
  ///
  /// Weights are divided by the square root of the layer's number of inputs, so that no activation
  /// saturates in a deep network; there a wrong number would hide below the tolerance.
  struct Inputs {
    /// The generator that everything is drawn from.
    let random: RandomState

    /// Weights `(units, inputs)` and biases `(units, 1)`.
    ///
    /// Unit 0 has positive ones: after a ReLU it stays alive, whatever is drawn.
    func weights(units: Int, inputs: Int) -> (W: NDArray, b: NDArray) {
      var W = random.randn(units, inputs) / Double(inputs).squareRoot()
      var b = random.randn(units, 1)
      W[0, ...] = abs(W[0, ...])
      b[0, 0] = abs(b[0, 0])
      return (W, b)
    }

    /// Weights and biases of each layer, `widths[0]` being the number of inputs.
    func parameters(_ widths: [Int]) -> Parameters {
      var parameters = Parameters()
      for l in 1..<widths.count {
        let (W, b) = weights(units: widths[l], inputs: widths[l - 1])
        parameters["W\(l)"] = W
        parameters["b\(l)"] = b
      }
      return parameters
    }

    /// The numbers before a ReLU, `(units, m)`: those of unit 0 are positive and none is nearly 0.
    func beforeActivation(units: Int, examples m: Int) -> NDArray {
      var Z = random.randn(units, m)
      Z[0, ...] = abs(Z[0, ...])
      return `where`(abs(Z) < 1e-6, 1e-6, Z)
    }

    /// What a linear step kept.
    func linearCache(units: Int, inputs: Int, examples m: Int) -> LinearCache {
      let A = random.randn(inputs, m)
      let (W, b) = weights(units: units, inputs: inputs)
      return LinearCache(A: A, W: W, b: b)
    }

    /// What a layer kept.
    func layerCache(units: Int, inputs: Int, examples m: Int) -> LayerCache {
      LayerCache(
        linear: linearCache(units: units, inputs: inputs, examples: m),
        Z: beforeActivation(units: units, examples: m))
    }

    /// Predictions `(units, m)`, far enough from 0 and 1 that a guard of 1e-8 in a logarithm is no
    /// mistake.
    func predictions(units: Int = 1, examples m: Int) -> NDArray {
      random.uniform(low: 0.05, high: 0.95, size: [units, m])
    }

    /// Labels `(units, m)`: 0 and 1, both where there are two labels or more.
    func labels(units: Int = 1, examples m: Int) -> NDArray {
      var Y = random.randint(0, 2, size: [units, m])
      if units * m > 1 { Y[-1, -1] = 1 - Y[0, 0] }
      return Y
    }

    /// `count` different numbers from 3 to `count + 4`, in any order.
    func differentSizes(_ count: Int) -> [Int] {
      random.permutation(count + 2).prefix(count).map { $0 + 3 }
    }
  }
}

extension RandomState {
  /// Draws the parts of an input from this generator.
  var inputs: DeepNeuralNetwork.Inputs { DeepNeuralNetwork.Inputs(random: self) }
}
