// A value's bytes: one tag, then its content. Counts are 32 bits, numbers and integers 64, all
// little-endian. A number's bits cross unchanged.

extension Value {
  private enum Tag: UInt8 {
    case number = 1
    case integer = 2
    case text = 3
    case array = 4
    case list = 5
    case record = 6
  }

  /// How deep values may nest when they are read.
  public static let maximumDepth = 16

  /// How many values, nested ones included, may be read from one frame.
  public static let maximumCount = 1 << 18

  /// How many axes an array may have when it is read.
  public static let maximumAxes = 32

  /// How many bytes a record's names may have when they are read.
  public static let maximumNameBytes = 1024

  /// Appends the value's bytes.
  public func write(to writer: inout ByteWriter) {
    switch self {
    case .number(let number):
      writer.write(Tag.number.rawValue)
      writer.write(number)
    case .integer(let integer):
      writer.write(Tag.integer.rawValue)
      writer.write(Int64(integer))
    case .text(let text):
      writer.write(Tag.text.rawValue)
      writer.write(text)
    case .array(let array):
      writer.write(Tag.array.rawValue)
      array.write(to: &writer)
    case .list(let list):
      writer.write(Tag.list.rawValue)
      writer.write(UInt32(list.count))
      for element in list { element.write(to: &writer) }
    case .record(let record):
      writer.write(Tag.record.rawValue)
      record.write(to: &writer)
    }
  }

  /// Reads one value.
  public init(from reader: inout ByteReader, depth: Int = 0) throws(FrameError) {
    guard depth < Self.maximumDepth else { throw .tooDeep }
    try reader.countValue()
    guard let tag = Tag(rawValue: try reader.readInteger()) else { throw .malformed }
    switch tag {
    case .number: self = .number(try reader.readDouble())
    case .integer: self = .integer(Int(try reader.readInteger(Int64.self)))
    case .text: self = .text(try reader.readText())
    case .array: self = .array(try NDArray(from: &reader))
    case .list: self = .list(try Self.readList(from: &reader, depth: depth))
    case .record: self = .record(try Record(from: &reader, depth: depth))
    }
  }

  private static func readList(
    from reader: inout ByteReader, depth: Int
  ) throws(FrameError) -> [Value] {
    let count = Int(try reader.readInteger(UInt32.self))
    // Every element takes a byte at least, so a count is bounded by what is there.
    guard count <= reader.remaining else { throw .truncated }
    var list: [Value] = []
    for _ in 0..<count { list.append(try Value(from: &reader, depth: depth + 1)) }
    return list
  }
}

extension Record {
  /// Appends the record's bytes: its type, then each name with its value.
  public func write(to writer: inout ByteWriter) {
    writer.write(type ?? "")
    writer.write(UInt32(fields.count))
    for field in fields {
      writer.write(field.name)
      field.value.write(to: &writer)
    }
  }

  /// Reads one record; a name that stands twice is malformed.
  public init(from reader: inout ByteReader, depth: Int = 0) throws(FrameError) {
    let type = try reader.readText(most: Value.maximumNameBytes)
    let count = Int(try reader.readInteger(UInt32.self))
    guard count <= reader.remaining else { throw .truncated }
    var fields: [Field] = []
    for _ in 0..<count {
      let name = try reader.readText(most: Value.maximumNameBytes)
      fields.append(Field(name, try Value(from: &reader, depth: depth + 1)))
    }
    self.init(type: type.isEmpty ? nil : type, fields)
    guard self.fields.count == fields.count else { throw .malformed }
  }
}

extension NDArray {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(UInt8(shape.count))
    for length in shape { writer.write(UInt32(length)) }
    for scalar in scalars { writer.write(scalar) }
  }

  fileprivate init(from reader: inout ByteReader) throws(FrameError) {
    let axes = Int(try reader.readInteger(UInt8.self))
    guard axes <= Value.maximumAxes else { throw .tooDeep }
    var shape: [Int] = []
    var steps = 1
    for _ in 0..<axes {
      let length = Int(try reader.readInteger(UInt32.self))
      // Of an empty array too, the other axes must not overflow what is computed from them.
      let (product, overflow) = steps.multipliedReportingOverflow(by: Swift.max(length, 1))
      guard !overflow else { throw .tooLarge }
      shape.append(length)
      steps = product
    }
    let size = shape.contains(0) ? 0 : steps
    // Before any room is made for them, the elements must be there.
    guard size <= reader.remaining / 8 else { throw .truncated }
    let bytes = try reader.readBytes(size * 8)
    self.init(shape: shape, scalars: bytes.doubles(count: size))
  }
}

extension ArraySlice<UInt8> {
  fileprivate func doubles(count: Int) -> [Double] {
    withUnsafeBytes { raw in
      (0..<count).map { index in
        let bits = raw.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
        return Double(bitPattern: UInt64(littleEndian: bits))
      }
    }
  }
}
