import Exercises
@testable import Grader
import Marking
@testable import Notices
import Reference

/// A response as the grader reads it: the frame, the answer in it, its mark, and the words about it.
func readResponses(_ bytes: [UInt8]) {
  guard let response = try? Response(payload: bytes[...]) else { return }
  requireSameAgain(response)
  guard case .ended(let ending) = response else { return }
  let assignment = key.assignment
  let entry = key.entries[Int(ending.number) % key.entries.count]
  let outcome = Outcome(
    ending, own: entry.exercise.id, assignment: assignment, limits: Limits())
  let result = Marker(entry.exercise).mark(
    entry.one, input: entry.input, expected: entry.expected, outcome: outcome,
    printed: Printed(ending))
  for audience in [Explainer.Audience.student, .instructor] {
    let words = Explainer(assignment, audience: audience).explain(result, of: entry.exercise.id)
    _ = TextRenderer().text(words)
  }
}

/// A request as the runner reads it.
func readRequest(_ bytes: [UInt8]) {
  guard let request = try? Request(payload: bytes[...]) else { return }
  requireSameAgain(request)
}

/// What a child sends, as the runner reads it: in pieces of which the first byte tells the length.
func readNotices(_ bytes: [UInt8]) {
  var inbox = Inbox(most: 4096)
  var rest = bytes.dropFirst()
  let step = Int(bytes.first ?? 0) + 1
  while !rest.isEmpty {
    inbox.append(rest.prefix(step))
    rest = rest.dropFirst(step)
    while let payload = inbox.next() { _ = Notice(payload: payload) }
    if inbox.isOversized { return }
  }
}

// The inputs and answers of the first assignment.
private let key: AnswerKey = {
  guard let assignment = Course.assignments.first,
    let key = try? AnswerKey(assignment, secret: nil)
  else { fatalError("there is no assignment") }
  return key
}()

// What has been read is written and read as the same bytes; NaN is not equal to itself.
private func requireSameAgain<Payload: FramePayload>(_ payload: Payload) {
  let bytes = payload.payload
  guard let again = try? Payload(payload: bytes[...]) else {
    fatalError("what was written is not read")
  }
  precondition(again.payload == bytes, "what was written is read as something else")
}
