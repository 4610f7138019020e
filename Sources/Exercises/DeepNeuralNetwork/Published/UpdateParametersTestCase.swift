// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 10: parameters of layers 4-3-1 from seed 2, their gradients from
/// seed 3.
public func updateParametersTestCase() -> (parameters: Parameters, grads: Gradients) {
  var random = RandomState(seed: 2)
  let W1 = random.randn(3, 4)
  let b1 = random.randn(3, 1)
  let W2 = random.randn(1, 3)
  let b2 = random.randn(1, 1)
  random = RandomState(seed: 3)
  let dW1 = random.randn(3, 4)
  let db1 = random.randn(3, 1)
  let dW2 = random.randn(1, 3)
  let db2 = random.randn(1, 1)
  return (
    ["W1": W1, "b1": b1, "W2": W2, "b2": b2],
    ["dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2]
  )
}
