import Exercises
import Subprocess

/// Responses that arrive piece by piece from a runner.
struct FrameStream {
  /// The most bytes that a response may have: an answer, what was printed, and their frame.
  static let most = 256 << 20

  private var buffers: SubprocessOutputSequence.Iterator
  private var bytes: [UInt8] = []

  /// Reads from a program's output.
  init(_ buffers: SubprocessOutputSequence.Iterator) { self.buffers = buffers }

  /// The next response; nil at the end of the output.
  mutating func next() async throws -> Response? {
    while true {
      if let payload = try takePayload() { return try Response(payload: payload[...]) }
      guard let buffer = try await buffers.next() else { return nil }
      buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
  }

  private mutating func takePayload() throws(FrameError) -> [UInt8]? {
    guard bytes.count >= 4 else { return nil }
    let length = (0..<4).reduce(0) { $0 | Int(bytes[$1]) << (8 * $1) }
    guard length <= Self.most else { throw .tooLarge }
    guard bytes.count >= 4 + length else { return nil }
    defer { bytes.removeFirst(4 + length) }
    return Array(bytes[4..<(4 + length)])
  }
}
