// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// The published input of exercise 6: `Y` and `AL`, both `(1, 3)`.
public func computeCostTestCase() -> (Y: NDArray, AL: NDArray) {
  ([[1, 1, 0]], [[0.8, 0.9, 0.4]])
}
