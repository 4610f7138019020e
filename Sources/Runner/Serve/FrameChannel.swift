import Exercises

/// Frames on two descriptors that somebody trusted holds the other ends of.
struct FrameChannel {
  let input: Int32
  let output: Int32

  /// Reads the next frame's payload; nil at the end of the input.
  func receive() -> [UInt8]? {
    guard let header = readExactly(4) else { return nil }
    let length = header.reversed().reduce(0) { $0 << 8 | Int($1) }
    return readExactly(length)
  }

  /// Sends a frame; a reader that is gone ends this process.
  func send(_ response: Response) {
    guard writeAll(response.frame, to: output) else { exit(70) }
  }

  private func readExactly(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { bytes in
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
        return read(input, rest.baseAddress, rest.count)
      }
      if got < 0 && errno == EINTR { continue }
      guard got > 0 else { return nil }
      done += got
    }
    return bytes
  }
}

/// Writes all bytes to a descriptor; false if it could not.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let put = bytes.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      return write(descriptor, rest.baseAddress, rest.count)
    }
    if put < 0 && errno == EINTR { continue }
    guard put > 0 else { return false }
    done += put
  }
  return true
}
