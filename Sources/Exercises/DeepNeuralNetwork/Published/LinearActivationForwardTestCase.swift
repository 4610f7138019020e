// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 4, from seed 2: `APrev` `(3, 2)`, `W` `(1, 3)`, `b` `(1, 1)`.
public func linearActivationForwardTestCase() -> (APrev: NDArray, W: NDArray, b: NDArray) {
  let random = RandomState(seed: 2)
  let APrev = random.randn(3, 2)
  let W = random.randn(1, 3)
  let b = random.randn(1, 1)
  return (APrev, W, b)
}
