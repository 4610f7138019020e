// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 8, from seed 2: `dA` `(1, 2)`, and a cache with `A` `(3, 2)`,
/// `W` `(1, 3)`, `b` `(1, 1)`, `Z` `(1, 2)`.
public func linearActivationBackwardTestCase() -> (dA: NDArray, cache: LayerCache) {
  let random = RandomState(seed: 2)
  let dA = random.randn(1, 2)
  let A = random.randn(3, 2)
  let W = random.randn(1, 3)
  let b = random.randn(1, 1)
  let Z = random.randn(1, 2)
  return (dA, LayerCache(linear: LinearCache(A: A, W: W, b: b), Z: Z))
}
