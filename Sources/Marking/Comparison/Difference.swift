/// How an output differs from what is expected.
public indirect enum Difference: Equatable, Sendable, Codable {
  /// Nothing stands under the name; these names have something.
  case missing(known: [String])
  /// The right array stands under another name; with the course's word about it.
  case misnamed(found: String, note: String?)
  /// The array has another shape.
  case shape(actual: [Int], expected: [Int])
  /// It is another kind of thing, each told in words: `a number`, `an array of shape (1, 4)`.
  case kind(actual: String, expected: String)
  /// Elements of an array differ.
  case elements(Elements)
  /// A list has another number of elements.
  case count(actual: Int, expected: Int)
  /// The difference lies within: `caches[1].linear.W`.
  case within(path: String, Difference)

  private enum ElementsCodingKeys: String, CodingKey { case _0 = "elements" }
  private enum WithinCodingKeys: String, CodingKey { case path, _1 = "difference" }

  /// The elements that differ.
  public struct Elements: Equatable, Sendable, Codable {
    /// One element that differs.
    public struct One: Equatable, Sendable, Codable {
      /// Where it stands, an index an axis.
      public let index: [Int]
      public let actual: Double
      public let expected: Double
    }

    /// How many differ.
    public let count: Int
    /// Of how many.
    public let size: Int
    /// The first of them.
    public let first: [One]
    /// The greatest distance; NaN or infinite where an element is.
    public let greatest: Double
    /// Where the elements that differ stand, in row-major order.
    public let positions: [Int]
  }
}
