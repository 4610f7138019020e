import Exercises
import Testing

// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published inputs against the course's words: seeds, shapes, and the order of the draws.
@Suite("Published inputs")
struct PublishedInputTests {
  @Test("of linear_forward are drawn A, W, b from seed 1")
  func linear() {
    let random = RandomState(seed: 1)
    let input = linearForwardTestCase()
    #expect(input.A == random.randn(3, 2))
    #expect(input.W == random.randn(1, 3))
    #expect(input.b == random.randn(1, 1))
  }

  @Test("of linear_activation_forward are drawn A_prev, W, b from seed 2")
  func activation() {
    let random = RandomState(seed: 2)
    let input = linearActivationForwardTestCase()
    #expect(input.APrev == random.randn(3, 2))
    #expect(input.W == random.randn(1, 3))
    #expect(input.b == random.randn(1, 1))
  }

  @Test("of L_model_forward are layers 5-4-3-1 from seed 6")
  func model() {
    let random = RandomState(seed: 6)
    let input = lModelForwardTestCase2Hidden()
    #expect(input.X == random.randn(5, 4))
    let shapes = [
      ("W1", 4, 5), ("b1", 4, 1), ("W2", 3, 4), ("b2", 3, 1), ("W3", 1, 3), ("b3", 1, 1),
    ]
    #expect(input.parameters.keys == shapes.map(\.0))
    for (name, n, m) in shapes { #expect(input.parameters[name] == random.randn(n, m)) }
  }

  @Test("of compute_cost are three predictions")
  func cost() {
    let input = computeCostTestCase()
    #expect(input.AL == [[0.8, 0.9, 0.4]])
    #expect(input.Y == [[1, 1, 0]])
  }

  @Test("of linear_backward are drawn dZ, A, W, b from seed 1")
  func backward() {
    let random = RandomState(seed: 1)
    let input = linearBackwardTestCase()
    #expect(input.dZ == random.randn(3, 4))
    #expect(input.cache.A == random.randn(5, 4))
    #expect(input.cache.W == random.randn(3, 5))
    #expect(input.cache.b == random.randn(3, 1))
  }

  @Test("of linear_activation_backward are drawn dA, A, W, b, Z from seed 2")
  func activationBackward() {
    let random = RandomState(seed: 2)
    let input = linearActivationBackwardTestCase()
    #expect(input.dA == random.randn(1, 2))
    #expect(input.cache.linear.A == random.randn(3, 2))
    #expect(input.cache.linear.W == random.randn(1, 3))
    #expect(input.cache.linear.b == random.randn(1, 1))
    #expect(input.cache.Z == random.randn(1, 2))
  }

  @Test("of L_model_backward are drawn AL, A1, W1, b1, Z1, A2, W2, b2, Z2 from seed 3")
  func modelBackward() {
    let random = RandomState(seed: 3)
    let input = lModelBackwardTestCase()
    #expect(input.AL == random.randn(1, 2))
    #expect(input.Y == [[1, 0]])
    #expect(input.caches.count == 2)
    for (cache, (n, nPrev)) in zip(input.caches, [(3, 4), (1, 3)]) {
      #expect(cache.linear.A == random.randn(nPrev, 2))
      #expect(cache.linear.W == random.randn(n, nPrev))
      #expect(cache.linear.b == random.randn(n, 1))
      #expect(cache.Z == random.randn(n, 2))
    }
  }

  @Test("of update_parameters are layers 4-3-1, gradients from the next seed")
  func update() {
    let input = updateParametersTestCase()
    let shapes = [("W1", 3, 4), ("b1", 3, 1), ("W2", 1, 3), ("b2", 1, 1)]
    for (arrays, prefix, seed) in [(input.parameters, "", 2), (input.grads, "d", 3)] {
      let random = RandomState(seed: seed)
      #expect(arrays.keys == shapes.map { prefix + $0.0 })
      for (name, n, m) in shapes { #expect(arrays[prefix + name] == random.randn(n, m)) }
    }
  }

  @Test("the ten exercises stand in the course's order")
  func catalogue() {
    let ids = [
      "initialize_parameters", "initialize_parameters_deep", "linear_forward",
      "linear_activation_forward", "L_model_forward", "compute_cost", "linear_backward",
      "linear_activation_backward", "L_model_backward", "update_parameters",
    ]
    #expect(DeepNeuralNetwork.stubs.map(\.id) == ids)
    #expect(DeepNeuralNetwork.printStyle == .numpy113)
  }
}
