public import Exercises

extension NDArray: Codable {
  private enum Key: String, CodingKey {
    case shape, elements
  }

  /// Writes the shape and the elements in row-major order, in one text of C99 hexadecimals.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(shape, forKey: .shape)
    try container.encode(
      scalars.map(HexDouble.text).joined(separator: " "), forKey: .elements)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let shape = try container.decode([Int].self, forKey: .shape)
    let words = try container.decode(String.self, forKey: .elements).split(separator: " ")
    let scalars = words.compactMap { HexDouble.value(String($0)) }
    guard scalars.count == words.count, shape.allSatisfy({ $0 >= 0 }),
      shape.reduce(1, *) == scalars.count
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .elements, in: container, debugDescription: "the elements do not fill the shape")
    }
    self.init(shape: shape, scalars: scalars)
  }
}
