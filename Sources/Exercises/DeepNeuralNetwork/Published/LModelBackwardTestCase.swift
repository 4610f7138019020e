// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 9, from seed 3: `AL` and `Y` `(1, 2)`, and the caches of layers
/// 4-3-1.
///
/// This `AL` is drawn from the normal distribution and is no probability; the formula still holds.
public func lModelBackwardTestCase() -> (AL: NDArray, Y: NDArray, caches: [LayerCache]) {
  let random = RandomState(seed: 3)
  let AL = random.randn(1, 2)
  let Y: NDArray = [[1, 0]]
  let A1 = random.randn(4, 2)
  let W1 = random.randn(3, 4)
  let b1 = random.randn(3, 1)
  let Z1 = random.randn(3, 2)
  let A2 = random.randn(3, 2)
  let W2 = random.randn(1, 3)
  let b2 = random.randn(1, 1)
  let Z2 = random.randn(1, 2)
  return (
    AL, Y,
    [
      LayerCache(linear: LinearCache(A: A1, W: W1, b: b1), Z: Z1),
      LayerCache(linear: LinearCache(A: A2, W: W2, b: b2), Z: Z2),
    ]
  )
}
