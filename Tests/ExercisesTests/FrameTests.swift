import Exercises
import Testing

@Suite("Frames")
struct FrameTests {
  @Test("requests come back as they were sent", arguments: Samples.requests)
  func requests(request: Request) throws {
    #expect(try Request(payload: request.payload[...]) == request)
  }

  @Test("responses come back as they were sent", arguments: Samples.responses)
  func responses(response: Response) throws {
    #expect(try Response(payload: response.payload[...]) == response)
  }

  @Test("answers come back as they were sent", arguments: Samples.answers)
  func answers(answer: Answer) throws {
    #expect(try Answer(payload: answer.payload[...]) == answer)
  }

  @Test("a frame is its payload behind the payload's length")
  func length() {
    let frame = Response.ready.frame
    #expect(frame == [1, 0, 0, 0, 1])
  }

  @Test("cut short at any byte a payload is no payload")
  func truncation() {
    for request in Samples.requests { expectRefusal(ofPartsOf: request) }
    for response in Samples.responses { expectRefusal(ofPartsOf: response) }
    for answer in Samples.answers { expectRefusal(ofPartsOf: answer) }
  }

  @Test("bytes left over are malformed", arguments: Samples.responses)
  func leftover(response: Response) {
    #expect(throws: FrameError.malformed) { try Response(payload: (response.payload + [0])[...]) }
  }

  @Test("kinds that nobody sends are malformed", arguments: [UInt8(0), 5, 16, 20, 255])
  func unknownKind(kind: UInt8) {
    #expect(throws: FrameError.malformed) { try Answer(payload: [kind]) }
    #expect(throws: FrameError.malformed) { try Request(payload: [kind]) }
    #expect(throws: FrameError.malformed) { try Response(payload: [kind]) }
  }

  @Test("a crash names at most so many addresses")
  func crashSite() throws {
    let offsets = (0..<1000).map { UInt64($0) }
    let site = CrashSite(offsets: offsets, isStackOverflow: false)
    let read = try CrashSite(payload: site.payload[...])
    #expect(read.offsets == Array(offsets.prefix(CrashSite.maximumOffsets)))
    var writer = ByteWriter()
    writer.write(UInt8(0))
    writer.write(UInt32.max)
    #expect(throws: FrameError.tooLarge) { try CrashSite(payload: writer.bytes[...]) }
  }

  @Test("an error's description is cut, also within a character")
  func longDescription() throws {
    let answer = Answer.threw(String(repeating: "é", count: 4096) + "x")
    guard case .threw(let words) = try Answer(payload: answer.payload[...]) else {
      Issue.record("not an error")
      return
    }
    #expect(words.utf8.count <= Answer.textBytes)
  }

  @Test("texts that are longer than an honest child writes are refused", arguments: [2, 3, 4])
  func longTexts(kind: UInt8) {
    var writer = ByteWriter()
    writer.write(kind)
    writer.write(String(repeating: "x", count: Answer.textBytes + 1))
    #expect(throws: FrameError.tooLarge) { try Answer(payload: writer.bytes[...]) }
  }

  @Test("a record's names are bounded")
  func longNames() {
    let name = String(repeating: "x", count: Value.maximumNameBytes + 1)
    let answer = Answer.returned(Record([.init(name, .number(1))]))
    #expect(throws: FrameError.tooLarge) { try Answer(payload: answer.payload[...]) }
  }

  private func expectRefusal(ofPartsOf one: some FramePayload) {
    let bytes = one.payload
    for count in 0..<bytes.count {
      #expect(throws: FrameError.self, "\(one) cut to \(count) bytes") {
        try type(of: one).init(payload: bytes.prefix(count))
      }
    }
  }
}
