public import Exercises

extension Record: Codable {
  /// Writes the record's own bytes in hexadecimal, as one text.
  ///
  /// A class has hundreds of records a student: thousands of keys and numbers of JSON would cost
  /// more than running the student's code.
  public func encode(to encoder: any Encoder) throws {
    var writer = ByteWriter()
    write(to: &writer)
    var container = encoder.singleValueContainer()
    try container.encode(HexBytes.text(writer.bytes))
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let bytes = HexBytes.bytes(try container.decode(String.self)),
      let record = try? Record(whole: bytes)
    else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "these are no record's bytes")
    }
    self = record
  }

  private init(whole bytes: [UInt8]) throws(FrameError) {
    var reader = ByteReader(bytes[...])
    try self.init(from: &reader)
    guard reader.remaining == 0 else { throw .malformed }
  }
}
