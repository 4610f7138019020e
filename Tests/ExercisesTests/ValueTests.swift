import Exercises
import Testing

@Suite("Values")
struct ValueTests {
  @Test("come back as they were written", arguments: Samples.values)
  func roundTrip(value: Value) throws {
    var writer = ByteWriter()
    value.write(to: &writer)
    var reader = ByteReader(writer.bytes[...])
    #expect(try Value(from: &reader) == value)
    #expect(reader.remaining == 0)
  }

  @Test(
    "numbers keep their bits",
    arguments: [
      0x7FF8_0000_0000_0001, 0xFFF0_0000_0000_0000, 0x8000_0000_0000_0000, 1, 0x7FF4_DEAD_BEEF_0000,
    ] as [UInt64])
  func bits(bits: UInt64) throws {
    var writer = ByteWriter()
    Value.list([
      .number(Double(bitPattern: bits)),
      .array(NDArray(shape: [1], scalars: [Double(bitPattern: bits)])),
    ]).write(to: &writer)
    var reader = ByteReader(writer.bytes[...])
    guard case .list(let list) = try Value(from: &reader), case .number(let number) = list[0],
      case .array(let array) = list[1]
    else {
      Issue.record("not what was written")
      return
    }
    #expect(number.bitPattern == bits)
    #expect(array.scalars[0].bitPattern == bits)
  }

  @Test("bytes that are no UTF-8 are replaced")
  func text() throws {
    var reader = ByteReader([3, 2, 0, 0, 0, 0xFF, 0x41])
    #expect(try Value(from: &reader) == .text("\u{FFFD}A"))
  }

  @Test("a record keeps the first of two fields with one name")
  func fields() {
    let record = Record([.init("x", .number(1)), .init("y", .number(2)), .init("x", .number(3))])
    #expect(record.names == ["x", "y"])
    #expect(record["x"] == .number(1))
    #expect(record["z"] == nil)
  }

  @Test("a record says which input is missing, and which is of another kind")
  func reading() {
    let record: Record = ["n": .number(1)]
    #expect(throws: InputError.missing("A")) { try record.array("A") }
    #expect(throws: InputError.wrongKind("n", expected: "an array")) { try record.array("n") }
    #expect(throws: InputError.wrongKind("n", expected: "a whole number")) {
      try record.integer("n")
    }
    #expect(throws: InputError.wrongKind("n", expected: "a text")) { try record.text("n") }
    #expect(throws: InputError.wrongKind("n", expected: "a list")) { try record.list("n") }
    #expect(throws: InputError.wrongKind("n", expected: "a record")) { try record.record("n") }
    #expect("\(InputError.missing("A"))" == "the input has no A")
    #expect("\(InputError.wrongKind("n", expected: "a text"))" == "n in the input is not a text")
  }
}
