// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// What the linear step of a layer keeps for the way back: its own inputs.
public struct LinearCache: Sendable, Equatable {
  /// The activations of the layer before, `(n[l-1], m)`.
  public var A: NDArray
  /// The weights, `(n[l], n[l-1])`.
  public var W: NDArray
  /// The biases, `(n[l], 1)`.
  public var b: NDArray

  /// Keeps the inputs of `Z = W·A + b`.
  public init(A: NDArray, W: NDArray, b: NDArray) {
    self.A = A
    self.W = W
    self.b = b
  }
}

extension LinearCache {
  /// Reads a cache from a record.
  public init(_ record: Record) throws(InputError) {
    self.init(
      A: try record.array("A"), W: try record.array("W"), b: try record.array("b"))
  }

  /// The cache as a value.
  public var value: Value {
    .record(
      Record(
        type: "LinearCache",
        [.init("A", .array(A)), .init("W", .array(W)), .init("b", .array(b))]))
  }
}
