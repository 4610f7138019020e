// swift-format-ignore-file: AlwaysUseLowerCamelCase
import NumPy
import Testing

/// Formulas as students write them, each on one line.
@Suite struct NDArrayFormulaTests {
  let Y: NDArray = [[1, 1, 0]]
  let AL: NDArray = [[0.8, 0.9, 0.4]]

  @Test func crossEntropy() {
    let m = Double(Y.shape[1])
    let cost = -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL))
    let products = -1 / m * (dot(Y, log(AL).T) + dot(1 - Y, log(1 - AL).T))
    let methods = -(Y * AL.log() + (1 - Y) * (1 - AL).log()).sum() / m
    #expect(abs(cost - 0.2797765635793422) < 1e-15)
    #expect(abs(Double(products) - cost) < 1e-15)
    #expect(abs(methods - cost) < 1e-15)
  }

  @Test func gradients() {
    let m = Double(Y.shape[1])
    let dAL = -(Y / AL - (1 - Y) / (1 - AL))
    let db = 1 / m * sum(dAL, axis: 1, keepdims: true)
    let dW = 1 / m * dot(dAL, AL.T)
    #expect(allclose(dAL, [[-1.25, -1 / 0.9, 1 / 0.6]].array))
    #expect(db.shape == [1, 1])
    #expect(dW.shape == [1, 1])
  }

  @Test func activations() {
    let Z: NDArray = [[-1, 0, 2]]
    let s = 1 / (1 + exp(-Z))
    let softmax = exp(Z - max(Z)) / sum(exp(Z - max(Z)), axis: 1, keepdims: true)
    #expect(maximum(0, Z) == [[0, 0, 2]])
    #expect(abs(Z * (Z > 0)) == [[0, 0, 2]])
    #expect(NDArray.where(Z > 0, Z, 0) == [[0, 0, 2]])
    #expect(`where`(Z <= 0, 0, Z) == [[0, 0, 2]])
    #expect(s[0, 1] == 0.5)
    #expect(abs(sum(softmax) - 1) < 1e-15)
    #expect(power(Z, 2) == [[1, 0, 4]])
    #expect((s * (1 - s))[0, 1] == 0.25)
  }

  // The results are numpy 2.4's, which `pow` misses in the last bit or altogether.
  @Test(arguments: [
    (0x1.c296c6559b0e8p-5, -1, 0x1.22e3f0aee0ffcp+4),
    (0x1.188aa49d7b14fp-8, 0.5, 0x1.0bfd70ff7db43p-4),
    (0x1.74360be0c7272p+3, 2, 0x1.0e968ef723156p+7), (-0.0, 0.5, -0.0),
  ])
  func exactPowers(_ base: Double, _ exponent: Double, _ expected: Double) {
    #expect(power(NDArray([base]), exponent)[0].bitPattern == expected.bitPattern)
  }

  @Test func inPlace() {
    var W: NDArray = [[1, 2], [3, 4]]
    W -= 0.5 * W
    W *= [[2], [4]]
    W += 1
    W /= 2
    #expect(W == [[1, 1.5], [3.5, 4.5]])
  }
}

extension [[Double]] {
  fileprivate var array: NDArray { NDArray(self) }
}
