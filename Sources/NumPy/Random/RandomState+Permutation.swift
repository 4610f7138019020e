extension RandomState {
  /// Puts the elements into a random order; numpy's `shuffle`.
  public func shuffle<Element>(_ elements: inout [Element]) {
    one { draws in
      for last in stride(from: elements.count - 1, to: 0, by: -1) {
        elements.swapAt(last, Int(draws.integer(through: UInt64(last))))
      }
    }
  }

  /// Puts the rows of `array`, its slices along axis 0, into a random order; numpy's `shuffle`.
  ///
  /// Stops if `array` is a single number.
  public func shuffle(_ array: inout NDArray) {
    guard !array.shape.isEmpty else { fatalError("len() of unsized object") }
    // numpy draws nothing for an array such as (3, 0), though it has three rows.
    guard !array.scalars.isEmpty else { return }
    array = permutation(array)
  }

  /// The integers 0 through `count - 1` in a random order; numpy's `permutation(count)`.
  ///
  /// Empty if `count` is negative.
  public func permutation(_ count: Int) -> [Int] {
    permutation(Array(0..<max(count, 0)))
  }

  /// The elements in a random order; numpy's `permutation` of a list.
  public func permutation<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    shuffle(&elements)
    return elements
  }

  /// The rows of `array`, its slices along axis 0, in a random order; numpy's `permutation`.
  ///
  /// Stops if `array` is a single number.
  public func permutation(_ array: NDArray) -> NDArray {
    guard let rows = array.shape.first else {
      fatalError("x must be an integer or at least 1-dimensional")
    }
    let width = array.shape.dropFirst().reduce(1, *)
    let scalars = permutation(rows).flatMap { array.scalars[$0 * width..<($0 + 1) * width] }
    return NDArray(shape: array.shape, scalars: scalars)
  }
}
