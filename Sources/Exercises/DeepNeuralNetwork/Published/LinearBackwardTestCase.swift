// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 7, from seed 1: `dZ` `(3, 4)`, and a cache with `A` `(5, 4)`,
/// `W` `(3, 5)`, `b` `(3, 1)`.
public func linearBackwardTestCase() -> (dZ: NDArray, cache: LinearCache) {
  let random = RandomState(seed: 1)
  let dZ = random.randn(3, 4)
  let A = random.randn(5, 4)
  let W = random.randn(3, 5)
  let b = random.randn(3, 1)
  return (dZ, LinearCache(A: A, W: W, b: b))
}
