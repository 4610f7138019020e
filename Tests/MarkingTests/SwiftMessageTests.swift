import Testing

@testable import Marking

@Suite("Swift's own words of a crash")
struct SwiftMessageTests {
  static let samples: [(printed: String, message: String?)] = [
    ("", nil),
    ("no crash", nil),
    ("Swift/Array.swift:1: Fatal error: Index out of range\n", "Index out of range"),
    (
      "mine\nSubmission/a.swift:3: Fatal error: shapes\nCurrent stack trace:\n0 lib 0x00007f",
      "shapes"
    ),
    ("Fatal error: first\nFatal error: last\n", "last"),
    ("Fatal error: two\nlines\nCurrent stack trace:\n", "two\nlines"),
    ("Fatal error: ", ""),
  ]

  @Test("stand between the last error and the trace", arguments: samples)
  func message(printed: String, message: String?) {
    #expect(SwiftMessage.fatal(in: Array(printed.utf8)) == message)
  }

  @Test("are found behind a lot of printing, and among bytes that are no text")
  func noise() {
    let noise = [UInt8](repeating: 0xFF, count: 1 << 16)
    #expect(SwiftMessage.fatal(in: noise + Array("Fatal error: here".utf8)) == "here")
    #expect(SwiftMessage.fatal(in: noise) == nil)
  }
}
