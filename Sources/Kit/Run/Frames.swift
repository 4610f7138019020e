import Exercises
import Foundation

/// Frames in a stretch of bytes.
enum Frames {
  /// All frames; bytes that are no whole frame are malformed.
  static func all<Payload: FramePayload>(_ data: Data) throws -> [Payload] {
    var bytes = Array(data)[...]
    var frames: [Payload] = []
    while let frame: Payload = try next(&bytes) { frames.append(frame) }
    guard bytes.isEmpty else { throw FrameError.malformed }
    return frames
  }

  /// Takes the first frame off; nil if it is not all there yet.
  static func next<Payload: FramePayload>(_ bytes: inout ArraySlice<UInt8>) throws -> Payload? {
    guard bytes.count >= 4 else { return nil }
    var reader = ByteReader(bytes.prefix(4))
    let length = Int(try reader.readInteger(UInt32.self))
    guard bytes.count >= 4 + length else { return nil }
    let payload = bytes.dropFirst(4).prefix(length)
    bytes = bytes.dropFirst(4 + length)
    return try Payload(payload: payload)
  }
}
