import Testing

@testable import Notebook

@Suite("Characters")
struct CharacterTests {
  @Test("White space is what Unicode says it is, for every scalar")
  func space() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard Character(scalar).isSpace != scalar.properties.isWhitespace else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
    #expect(Character("\r\n").isSpace)
  }
}
