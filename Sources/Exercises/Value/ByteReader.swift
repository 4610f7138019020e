/// Bytes that are no frame: cut short, too large, too deep, or of no known form.
public enum FrameError: Error, Equatable {
  case truncated
  case tooLarge
  case tooDeep
  case malformed
}

/// Takes a frame apart, with bounds on everything: the bytes may come from hostile code.
public struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var valuesLeft = Value.maximumCount

  /// Creates a reader of `bytes`.
  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// The number of bytes that are left.
  public var remaining: Int { bytes.endIndex - position }

  /// Takes `count` bytes.
  public mutating func readBytes(_ count: Int) throws(FrameError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw .truncated }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  /// Counts one more value, so that a few bytes each cannot fill the memory.
  mutating func countValue() throws(FrameError) {
    guard valuesLeft > 0 else { throw .tooLarge }
    valuesLeft -= 1
  }

  /// Takes an integer, least significant byte first.
  public mutating func readInteger<T: FixedWidthInteger>(_: T.Type = T.self) throws(FrameError) -> T
  {
    let part = try readBytes(MemoryLayout<T>.size)
    return part.reversed().reduce(0) { $0 << 8 | T(truncatingIfNeeded: $1) }
  }

  /// Takes a number.
  public mutating func readDouble() throws(FrameError) -> Double {
    Double(bitPattern: try readInteger(UInt64.self))
  }

  /// Takes a count and that many bytes.
  public mutating func readCounted() throws(FrameError) -> ArraySlice<UInt8> {
    try readBytes(Int(try readInteger(UInt32.self)))
  }

  /// Takes a text; bytes that are not UTF-8 become U+FFFD.
  public mutating func readText() throws(FrameError) -> String {
    String(decoding: try readCounted(), as: UTF8.self)
  }

  /// Takes a text of at most `most` bytes.
  public mutating func readText(most: Int) throws(FrameError) -> String {
    let bytes = try readCounted()
    guard bytes.count <= most else { throw .tooLarge }
    return String(decoding: bytes, as: UTF8.self)
  }
}
