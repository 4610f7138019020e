public import Exercises

extension Value: Codable {
  private enum Kind: String, CodingKey {
    case number, integer, text, array, list, record
  }

  /// Writes `{"number": "0x1p+0"}` and its like: the kind as the only key, numbers exactly.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Kind.self)
    switch self {
    case .number(let number): try container.encode(HexDouble.text(number), forKey: .number)
    case .integer(let integer): try container.encode(integer, forKey: .integer)
    case .text(let text): try container.encode(text, forKey: .text)
    case .array(let array): try container.encode(array, forKey: .array)
    case .list(let list): try container.encode(list, forKey: .list)
    case .record(let record): try container.encode(record, forKey: .record)
    }
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    guard container.allKeys.count == 1, let kind = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a value has one kind"))
    }
    switch kind {
    case .number: self = .number(try container.decodeNumber(forKey: .number))
    case .integer: self = .integer(try container.decode(Int.self, forKey: .integer))
    case .text: self = .text(try container.decode(String.self, forKey: .text))
    case .array: self = .array(try container.decode(NDArray.self, forKey: .array))
    case .list: self = .list(try container.decode([Value].self, forKey: .list))
    case .record: self = .record(try container.decode(Record.self, forKey: .record))
    }
  }
}

extension KeyedDecodingContainer {
  fileprivate func decodeNumber(forKey key: Key) throws -> Double {
    guard let number = HexDouble.value(try decode(String.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "this is no number")
    }
    return number
  }
}

extension Record: Codable {
  private enum Key: String, CodingKey {
    case type, fields
  }

  /// Writes the type, if there is one, and the fields in order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(type, forKey: .type)
    try container.encode(fields, forKey: .fields)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      type: try container.decodeIfPresent(String.self, forKey: .type),
      try container.decode([Field].self, forKey: .fields))
  }
}

extension Record.Field: Codable {
  private enum Key: String, CodingKey {
    case name, value
  }

  /// Writes the name and the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(value, forKey: .value)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(String.self, forKey: .name),
      try container.decode(Value.self, forKey: .value))
  }
}
