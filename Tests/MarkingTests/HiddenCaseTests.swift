import Exercises
import Marking
import Testing

@Suite("A hidden case")
struct HiddenCaseTests {
  /// Numbers and words that stand nowhere but in the hidden case.
  static let secrets = ["8675309", "5318008", "271828", "sesame", "4242"]

  static let outcomes: [Outcome] = [
    .returned(["Z": .array([[5_318_008, 5_318_008]]), "sesame": .text("sesame")]),
    .returned(["Z": .array([[271_828, 1]])]),
    .threw("sesame"),
    .crashed(
      signal: "sesame", message: "sesame", place: Place(file: "sesame.swift", line: 4242)),
    .timedOut(.wall, seconds: 4242), .outOfMemory(bytes: 4242 << 20), .forbidden(call: "sesame"),
    .exited(status: 4242), .unreadable("sesame"), .graderError("sesame"),
    .blank(exercise: "sesame"), .missing(exercise: "sesame"),
  ]

  @Test("shows its name and verdict, and nothing else ever", arguments: outcomes)
  func nothingElse(_ outcome: Outcome) throws {
    let exercise = try Sample.exercise("linear_forward", visibility: .hidden)
    let result = Sample.mark(
      exercise, input: ["A": .array([[8_675_309]])], expected: ["Z": .array([[271_828, 2]])],
      outcome: outcome, printed: Printed(text: "sesame", bytes: 4242))
    let explainer = Explainer([exercise], style: .numpy113)
    let one = explainer.explain(result, of: exercise.id)
    #expect(one.headline == result.verdict.rawValue)
    #expect(one.paragraphs.isEmpty)
    let whole = ExerciseResult(
      id: exercise.id, possible: 10, cases: [result], waitsFor: ExerciseResult.waitsFor([result]))
    for explanation in explainer.explain([whole]) + [explainer.explain(whole)] {
      let texts = [TextRenderer().text(explanation), MarkdownRenderer().text(explanation)]
      for text in texts {
        #expect(text.contains(result.verdict.rawValue) || result.verdict == .failed)
        for secret in Self.secrets { #expect(!text.contains(secret)) }
      }
    }
  }

  @Test("is shown in full to the staff")
  func staff() throws {
    let exercise = try Sample.exercise("linear_forward", visibility: .hidden)
    let result = Sample.mark(
      exercise, input: ["A": .array([[8_675_309]])], expected: ["Z": .array([[271_828, 2]])],
      outcome: .returned(["Z": .array([[271_828, 1]])]))
    let explainer = Explainer([exercise], style: .numpy113, audience: .instructor)
    let text = TextRenderer().text(explainer.explain(result, of: exercise.id))
    #expect(text.contains("A = [[ 8675309.]]"))
    #expect(text.contains("Z[0, 1] is 1.0, expected 2.0"))
  }
}
