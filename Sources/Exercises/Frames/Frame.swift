// The runner's protocol: a frame is a 32-bit length and that many bytes, the first of them the
// frame's kind. The grader sends `Request`s, the runner sends `Response`s; the child that runs a
// student's code sends `Answer`s to the runner, which passes them on unread.

/// What a frame's payload can be turned into and back.
package protocol FramePayload {
  func write(to writer: inout ByteWriter)
  init(from reader: inout ByteReader) throws(FrameError)
}

extension FramePayload {
  /// The payload's bytes, without the length in front.
  package var payload: [UInt8] {
    var writer = ByteWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// The whole frame: the payload's length, then the payload.
  package var frame: [UInt8] {
    var writer = ByteWriter()
    writer.write(counted: payload)
    return writer.bytes
  }

  /// Reads a payload; bytes left over are malformed.
  package init(payload: ArraySlice<UInt8>) throws(FrameError) {
    var reader = ByteReader(payload)
    try self.init(from: &reader)
    guard reader.remaining == 0 else { throw .malformed }
  }
}
