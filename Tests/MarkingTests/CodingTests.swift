import Exercises
import Foundation
import Testing

@testable import Marking

@Suite("Coding")
struct CodingTests {
  @Test("gives back every record exactly")
  func values() throws {
    let record: Record = [
      "a": .array(
        NDArray(shape: [2, 2], scalars: [0.1, -0.0, .leastNonzeroMagnitude, .infinity])),
      "none": .array(NDArray(shape: [0, 3], scalars: [])),
      "list": .list([.integer(.min), .text("\u{0}\u{FFFE}\"é"), .number(1e-17)]),
      "cache": LinearCache(A: [[1]], W: [[2]], b: [[3]]).value,
    ]
    let back = try JSONDecoder().decode(Record.self, from: JSONEncoder().encode(record))
    #expect(back == record)
    guard case .array(let array) = back["a"] else {
      Issue.record("the record holds an array")
      return
    }
    #expect(array.scalars[1].sign == .minus)
  }

  @Test("writes bytes as two digits each", arguments: [([], ""), ([0, 255, 26], "00ff1a")])
  func hexadecimal(_ bytes: [UInt8], _ text: String) {
    #expect(HexBytes.text(bytes) == text)
    #expect(HexBytes.bytes(text) == bytes)
  }

  @Test(
    "refuses what is no record",
    arguments: [#""""#, #""0""#, #""zz""#, #""00000000ffffffff""#, #""000000000000000000""#, "7"])
  func malformed(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Record.self, from: Data(json.utf8))
    }
  }

  @Test("gives back every outcome", arguments: HiddenCaseTests.outcomes)
  func outcomes(_ outcome: Outcome) throws {
    let back = try JSONDecoder().decode(Outcome.self, from: JSONEncoder().encode(outcome))
    #expect(back == outcome)
  }
}
