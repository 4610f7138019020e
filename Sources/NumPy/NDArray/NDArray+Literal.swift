extension NDArray: ExpressibleByArrayLiteral {
  /// An element of an array literal: a number, or a nested list of them.
  ///
  /// Only the elements are literals, so a number alone is never an array, and `1 - Y` means one thing.
  public struct Literal: Sendable {
    let array: NDArray
  }

  /// Creates an array from nested lists of number literals, as numpy's `array` does.
  ///
  /// Variables go through an initialiser instead: `NDArray([[x, y]])`. Stops if the lists are ragged.
  public init(arrayLiteral elements: Literal...) {
    self.init(parts: elements.map(\.array))
  }

  /// Creates an array whose sub-arrays along a new first axis are `parts`.
  init(parts: [NDArray]) {
    let inner = parts.first?.shape ?? []
    guard parts.allSatisfy({ $0.shape == inner }) else {
      ShapeError.ragged(count: parts.count).stop()
    }
    self.init(unchecked: parts.flatMap(\.scalars), shape: [parts.count] + inner)
  }
}

extension NDArray.Literal: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral
{
  /// Creates the element that a number with a point stands for.
  public init(floatLiteral value: Double) { array = NDArray(value) }

  /// Creates the element that a whole number stands for.
  public init(integerLiteral value: Int) { array = NDArray(Double(value)) }

  /// Creates the element that a nested list stands for.
  public init(arrayLiteral elements: NDArray.Literal...) {
    array = NDArray(parts: elements.map(\.array))
  }
}
