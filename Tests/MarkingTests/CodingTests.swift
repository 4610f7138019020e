import Exercises
import Foundation
import Testing

@testable import Marking

@Suite("Coding")
struct CodingTests {
  @Test(
    "numbers in hexadecimal, as C does",
    arguments: [
      (1.0, "0x1p+0"), (-0.0, "-0x0p+0"), (0.1, "0x1.999999999999ap-4"), (1.5e300, nil),
      (.leastNonzeroMagnitude, "0x0.0000000000001p-1022"), (.infinity, "inf"), (-.infinity, "-inf"),
      (2, "0x1p+1"),
      (.greatestFiniteMagnitude, "0x1.fffffffffffffp+1023"),
    ] as [(Double, String?)])
  func hexadecimal(_ number: Double, _ text: String?) {
    #expect(HexDouble.text(number) == text ?? String(format: "%a", number))
    #expect(HexDouble.value(HexDouble.text(number))?.bitPattern == number.bitPattern)
  }

  @Test("gives back every value exactly")
  func values() throws {
    let value: Value = .record([
      "a": .array(
        NDArray(shape: [2, 2], scalars: [0.1, -0.0, .leastNonzeroMagnitude, .infinity])),
      "none": .array(NDArray(shape: [0, 3], scalars: [])),
      "list": .list([.integer(.min), .text("\u{0}\u{FFFE}\"é"), .number(1e-17)]),
      "cache": LinearCache(A: [[1]], W: [[2]], b: [[3]]).value,
    ])
    let back = try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    #expect(back == value)
    guard case .record(let record) = back, case .array(let array) = record["a"] else {
      Issue.record("the record holds an array")
      return
    }
    #expect(array.scalars[1].sign == .minus)
  }

  @Test(
    "refuses arrays that do not fill their shape",
    arguments: [
      #"{"shape": [2], "elements": "0x1p+0"}"#, #"{"shape": [1], "elements": "x"}"#,
      #"{"shape": [-1], "elements": ""}"#,
    ])
  func malformed(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(NDArray.self, from: Data(json.utf8))
    }
  }

  @Test("gives back every outcome", arguments: HiddenCaseTests.outcomes)
  func outcomes(_ outcome: Outcome) throws {
    let back = try JSONDecoder().decode(Outcome.self, from: JSONEncoder().encode(outcome))
    #expect(back == outcome)
  }
}
