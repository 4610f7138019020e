// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 5, from seed 6: `X` `(5, 4)` and parameters of layers 5-4-3-1.
public func lModelForwardTestCase2Hidden() -> (X: NDArray, parameters: Parameters) {
  let random = RandomState(seed: 6)
  let X = random.randn(5, 4)
  let W1 = random.randn(4, 5)
  let b1 = random.randn(4, 1)
  let W2 = random.randn(3, 4)
  let b2 = random.randn(3, 1)
  let W3 = random.randn(1, 3)
  let b3 = random.randn(1, 1)
  return (X, ["W1": W1, "b1": b1, "W2": W2, "b2": b2, "W3": W3, "b3": b3])
}
