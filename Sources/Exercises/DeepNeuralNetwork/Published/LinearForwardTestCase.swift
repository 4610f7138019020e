// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 3, from seed 1: `A` `(3, 2)`, `W` `(1, 3)`, `b` `(1, 1)`.
public func linearForwardTestCase() -> (A: NDArray, W: NDArray, b: NDArray) {
  let random = RandomState(seed: 1)
  let A = random.randn(3, 2)
  let W = random.randn(1, 3)
  let b = random.randn(1, 1)
  return (A, W, b)
}
