// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Exercises
import Testing

/// Each backward function against central differences of its forward function.
///
/// The functions hand `dA` on as the gradient of the sum over the examples, and `dW` and `db` as
/// that of the mean: with `J` the mean, `dA` is `m ∂J/∂A`.
@Suite("Gradients")
struct GradientTests {
  @Test("linear_backward", arguments: [[2, 3, 4], [5, 1, 2], [1, 4, 1], [3, 3, 3]])
  func linear(_ sizes: [Int]) throws {
    let random = RandomState(seed: 11)
    let (units, inputs, m) = (sizes[0], sizes[1], sizes[2])
    let (A, W, b) = (random.randn(inputs, m), random.randn(units, inputs), random.randn(units, 1))
    let dZ = random.randn(units, m)
    func J(_ A: NDArray, _ W: NDArray, _ b: NDArray) throws -> Double {
      sum(dZ * (try reference.linearForward(A: A, W: W, b: b)).Z) / Double(m)
    }
    let (dAPrev, dW, db) = try reference.linearBackward(
      dZ: dZ, cache: LinearCache(A: A, W: W, b: b))
    try expectClose(dAPrev, Double(m) * slope(at: A) { try J($0, W, b) })
    try expectClose(dW, slope(at: W) { try J(A, $0, b) })
    try expectClose(db, slope(at: b) { try J(A, W, $0) })
  }

  @Test("linear_activation_backward", arguments: Activation.allCases, [[2, 3, 4], [4, 2, 1]])
  func layer(_ activation: Activation, _ sizes: [Int]) throws {
    let random = RandomState(seed: 12)
    let (units, inputs, m) = (sizes[0], sizes[1], sizes[2])
    let (A, W, b) = (random.randn(inputs, m), random.randn(units, inputs), random.randn(units, 1))
    let dA = random.randn(units, m)
    func forward(
      _ A: NDArray, _ W: NDArray, _ b: NDArray
    ) throws -> (A: NDArray, cache: LayerCache) {
      try reference.linearActivationForward(APrev: A, W: W, b: b, activation: activation)
    }
    func J(_ A: NDArray, _ W: NDArray, _ b: NDArray) throws -> Double {
      sum(dA * (try forward(A, W, b)).A) / Double(m)
    }
    let (dAPrev, dW, db) = try reference.linearActivationBackward(
      dA: dA, cache: forward(A, W, b).cache, activation: activation)
    try expectClose(dAPrev, Double(m) * slope(at: A) { try J($0, W, b) })
    try expectClose(dW, slope(at: W) { try J(A, $0, b) })
    try expectClose(db, slope(at: b) { try J(A, W, $0) })
  }

  @Test(
    "L_model_backward",
    arguments: [[3, 1], [4, 3, 1], [2, 5, 3, 1], [3, 4, 2, 4, 2, 1], [3, 4, 2]])
  func model(_ widths: [Int]) throws {
    let random = RandomState(seed: 13)
    let m = 5
    let X = random.randn(widths[0], m)
    var parameters = Parameters()
    for l in 1..<widths.count {
      // Divided, so that the sigmoid does not saturate: near 1 the differences lose their digits.
      parameters["W\(l)"] = random.randn(widths[l], widths[l - 1]) / Double(widths[l - 1])
      parameters["b\(l)"] = random.randn(widths[l], 1)
    }
    let Y = random.randint(0, 2, size: [widths[widths.count - 1], m])
    func J(_ X: NDArray, _ parameters: Parameters) throws -> Double {
      try reference.computeCost(
        AL: reference.lModelForward(X: X, parameters: parameters).AL, Y: Y)
    }
    let (AL, caches) = try reference.lModelForward(X: X, parameters: parameters)
    let grads = try reference.lModelBackward(AL: AL, Y: Y, caches: caches)
    try expectClose(grads["dA0"], Double(m) * slope(at: X) { try J($0, parameters) })
    for (name, array) in parameters {
      let expected = try slope(at: array) { changed in
        var parameters = parameters
        parameters[name] = changed
        return try J(X, parameters)
      }
      try expectClose(grads["d" + name], expected)
    }
  }

  /// Central differences of `f`, in the shape of `point`.
  private func slope(at point: NDArray, _ f: (NDArray) throws -> Double) rethrows -> NDArray {
    let step = 1e-6
    let slopes = try point.scalars.indices.map { index in
      var (below, above) = (point.scalars, point.scalars)
      below[index] -= step
      above[index] += step
      let rise =
        try f(NDArray(shape: point.shape, scalars: above))
        - f(NDArray(shape: point.shape, scalars: below))
      return rise / (2 * step)
    }
    return NDArray(shape: point.shape, scalars: slopes)
  }

  private func expectClose(_ actual: NDArray, _ expected: NDArray) throws {
    #expect(actual.shape == expected.shape)
    let distances = zip(actual.scalars, expected.scalars).map { Swift.abs($0 - $1) }
    let distance = try #require(distances.max())
    #expect(distance < 1e-8)
  }
}
