/// Appends the parts of a frame to a buffer, little-endian.
public struct ByteWriter {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty writer.
  public init() {}

  /// Appends one byte.
  public mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Appends an integer's bytes, least significant first.
  public mutating func write<T: FixedWidthInteger>(_ integer: T) {
    withUnsafeBytes(of: integer.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends a number's IEEE 754 bits.
  public mutating func write(_ number: Double) { write(number.bitPattern) }

  /// Appends a count and that many bytes.
  public mutating func write(counted part: some Collection<UInt8>) {
    write(UInt32(part.count))
    bytes.append(contentsOf: part)
  }

  /// Appends a text as counted UTF-8.
  public mutating func write(_ text: String) { write(counted: Array(text.utf8)) }
}
