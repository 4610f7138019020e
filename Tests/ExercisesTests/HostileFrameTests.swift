import Exercises
import Glibc
import Testing

@Suite("Hostile frames")
struct HostileFrameTests {
  @Test("random bytes are read or refused, and take no room to speak of")
  func randomBytes() {
    var chance = Chance(seed: 1)
    let before = peakBytes
    for _ in 0..<5_000 {
      let count = Int.random(in: 0..<200, using: &chance)
      // Small bytes, so that tags and counts are met often.
      let bytes = (0..<count).map { _ in
        UInt8.random(in: 0...255, using: &chance) >> UInt8.random(in: 0...7, using: &chance)
      }
      read(bytes)
    }
    #expect(peakBytes - before < 64 << 20)
  }

  @Test("frames with a few bytes changed are read or refused")
  func changedBytes() {
    var chance = Chance(seed: 2)
    let frames =
      Samples.answers.map(\.payload) + Samples.responses.map(\.payload)
      + Samples.requests.map(\.payload)
    for _ in 0..<100 {
      for var bytes in frames {
        for _ in 0..<Int.random(in: 1...4, using: &chance) {
          bytes[Int.random(in: bytes.indices, using: &chance)] = [0, 1, 4, 127, 128, 255]
            .randomElement(using: &chance)!
        }
        read(bytes)
      }
    }
  }

  @Test("a count that promises more than there is is refused at once", arguments: [5, 6])
  func promisedCounts(tag: UInt8) {
    var writer = ByteWriter()
    writer.write(tag)
    if tag == 6 { writer.write("") }
    writer.write(UInt32.max)
    #expect(throws: FrameError.truncated) { try value(writer.bytes) }
  }

  @Test("values nest as deep as is allowed, and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> Value { depth == 1 ? .number(1) : .list([nested(depth - 1)]) }
    let deepest = nested(Value.maximumDepth)
    #expect(try value(bytes(deepest)) == deepest)
    #expect(throws: FrameError.tooDeep) { try value(bytes(nested(Value.maximumDepth + 1))) }
    #expect(throws: FrameError.tooDeep) {
      try value([UInt8](repeating: 5, count: 4).flatMap { [$0, 1, 0, 0, 0] } * 1000)
    }
  }

  @Test("many tiny values are too many")
  func count() throws {
    let most = Value.list([Value](repeating: .text(""), count: Value.maximumCount - 1))
    #expect(try value(bytes(most)) == most)
    let more = Value.list([Value](repeating: .text(""), count: Value.maximumCount))
    #expect(throws: FrameError.tooLarge) { try value(bytes(more)) }
  }

  @Test("an array has as many axes as is allowed, and no more")
  func axes() throws {
    let shape = [Int](repeating: 1, count: Value.maximumAxes)
    let array = Value.array(NDArray(shape: shape, scalars: [1]))
    #expect(try value(bytes(array)) == array)
    let more = Value.array(NDArray(shape: shape + [1], scalars: [1]))
    #expect(throws: FrameError.tooDeep) { try value(bytes(more)) }
  }

  @Test(
    "shapes whose sizes cannot be computed are refused, of empty arrays too",
    arguments: [
      [UInt32.max, .max, .max], [0, .max, .max, .max], [.max, .max, .max, 0],
      [.max, 0, .max, .max],
    ])
  func hugeShapes(shape: [UInt32]) {
    #expect(throws: FrameError.tooLarge) { try value(array(shape, scalars: [])) }
  }

  @Test("a shape that promises more elements than there are is refused")
  func promisedElements() {
    #expect(throws: FrameError.truncated) { try value(array([1 << 31], scalars: [1, 2])) }
    #expect(throws: FrameError.truncated) { try value(array([3], scalars: [1, 2])) }
  }

  @Test("a name that stands twice in a record is malformed")
  func doubledName() {
    var writer = ByteWriter()
    writer.write(UInt8(6))
    writer.write("")
    writer.write(UInt32(2))
    for _ in 0..<2 {
      writer.write("x")
      Value.number(1).write(to: &writer)
    }
    #expect(throws: FrameError.malformed) { try value(writer.bytes) }
  }

  private func read(_ bytes: [UInt8]) {
    _ = try? Answer(payload: bytes[...])
    _ = try? Response(payload: bytes[...])
    _ = try? Request(payload: bytes[...])
    _ = try? value(bytes)
  }

  private func value(_ bytes: [UInt8]) throws -> Value {
    var reader = ByteReader(bytes[...])
    return try Value(from: &reader)
  }

  private func bytes(_ value: Value) -> [UInt8] {
    var writer = ByteWriter()
    value.write(to: &writer)
    return writer.bytes
  }

  private func array(_ shape: [UInt32], scalars: [Double]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(UInt8(4))
    writer.write(UInt8(shape.count))
    for length in shape { writer.write(length) }
    for scalar in scalars { writer.write(scalar) }
    return writer.bytes
  }

  private var peakBytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  // What was printed is told without Swift's stack trace, whose length is taken off the count.
  @Test("an ending that counts fewer printed bytes than it holds is malformed")
  func fewerBytesThanPrinted() {
    let ending = CaseEnding(
      number: 1, ending: .exited(0), printed: Array("Current stack trace:\n".utf8),
      printedBytes: 20)
    #expect(throws: FrameError.malformed) {
      try Response(payload: Response.ended(ending).payload[...])
    }
  }
}

extension [UInt8] {
  fileprivate static func * (bytes: [UInt8], count: Int) -> [UInt8] {
    (0..<count).flatMap { _ in bytes }
  }
}
