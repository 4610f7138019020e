import Exercises
import Testing

// swift-format-ignore-file: AlwaysUseLowerCamelCase

@Suite("Given activations")
struct ActivationTests {
  @Test(
    "sigmoid is 1 / (1 + exp(-z))",
    arguments: [
      (0.0, 0.5), (1, 0.7310585786300049), (-1, 0.2689414213699951), (40, 1), (-745, 0), (710, 1),
      (-710, 0),
    ])
  func sigmoidValues(z: Double, expected: Double) {
    let (A, cache) = sigmoid(NDArray([[z]]))
    #expect(abs(A.item() - expected) <= 1e-16 + 4e-16 * expected)
    #expect(cache == NDArray([[z]]))
  }

  @Test("ReLU is the positive part")
  func reluValues() {
    let (A, cache) = relu(NDArray([[-2, 0, 3], [.infinity, -.infinity, -0.5]]))
    #expect(A == NDArray([[0, 0, 3], [.infinity, 0, 0]]))
    #expect(cache.shape == [2, 3])
  }

  @Test("sigmoid's gradient is that of central differences")
  func sigmoidGradient() {
    let random = RandomState(seed: 4)
    let Z = random.randn(3, 4) * 3
    let dA = random.randn(3, 4)
    let step = 1e-5
    let slope = (sigmoid(Z + step).A - sigmoid(Z - step).A) / (2 * step)
    #expect(allclose(sigmoidBackward(dA, cache: Z), dA * slope, rtol: 1e-7, atol: 1e-10))
  }

  @Test("ReLU's gradient is 0 at 0 and below, whatever comes from above")
  func reluGradient() {
    let dA = NDArray([[5, .infinity, -7, 2]])
    #expect(reluBackward(dA, cache: [[1, -1, 0, 1e-300]]) == [[5, 0, 0, 2]])
  }

  @Test("gradients leave what they were given as it was")
  func noAliasing() {
    let dA: NDArray = [[5, 6]]
    _ = reluBackward(dA, cache: [[-1, 1]])
    #expect(dA == [[5, 6]])
  }
}
