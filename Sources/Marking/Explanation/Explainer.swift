public import Exercises

/// Puts marks into words that teach: for the terminal, reports, JUnit files and pages alike.
public struct Explainer: Sendable {
  /// Who reads.
  public enum Audience: Sendable {
    /// A student: of a hidden case only its name and verdict, of one that passed its name.
    case student
    /// The course's staff, over a disputed mark: everything of every case.
    case instructor
  }

  let exercises: [Exercise]
  let style: PrintStyle
  let audience: Audience

  /// Explains marks of `exercises`, with arrays printed in `style`.
  public init(_ exercises: [Exercise], style: PrintStyle, audience: Audience = .student) {
    self.exercises = exercises
    self.style = style
    self.audience = audience
  }

  /// Explains marks of an assignment.
  public init(_ assignment: Assignment, audience: Audience = .student) {
    self.init(assignment.exercises, style: assignment.printStyle, audience: audience)
  }

  /// A whole submission: what stands in nobody's shadow in full, and what uses an exercise that is
  /// broken itself in a line a case, or in a line altogether if it waits for it.
  public func explain(_ results: [ExerciseResult]) -> [ExerciseExplanation] {
    var broken: Set<String> = []
    return results.map { result in
      defer { if result.verdict != .passed { broken.insert(result.id) } }
      if let waitsFor = result.waitsFor, audience == .student {
        return waiting(result, for: waitsFor)
      }
      let used = exercise(result.id)?.uses.first(where: broken.contains)
      return explain(result, inTheShadowOf: audience == .student ? used : nil)
    }
  }

  /// One exercise in full.
  public func explain(_ result: ExerciseResult) -> ExerciseExplanation {
    explain(result, inTheShadowOf: nil)
  }

  /// One case in full.
  public func explain(_ result: CaseResult, of id: String) -> CaseExplanation {
    guard result.visibility == .visible || audience == .instructor else {
      return CaseExplanation(
        name: result.name, visibility: .hidden, verdict: result.verdict,
        headline: result.verdict.rawValue, paragraphs: [])
    }
    let isQuiet = result.verdict == .passed && audience == .student
    return CaseExplanation(
      name: result.name, visibility: result.visibility, verdict: result.verdict,
      headline: result.headline, paragraphs: isQuiet ? [] : paragraphs(result, of: id))
  }

  func exercise(_ id: String) -> Exercise? { exercises.first { $0.id == id } }

  private func explain(
    _ result: ExerciseResult, inTheShadowOf other: String?
  ) -> ExerciseExplanation {
    if let cause = CommonCause(result.cases), audience == .student {
      return explanation(result, paragraphs: cause.paragraphs, cases: [])
    }
    let cases = result.cases.map { one in
      let explanation = explain(one, of: result.id)
      return other == nil ? explanation : explanation.withoutParagraphs
    }
    return explanation(result, paragraphs: hints(result, other), cases: cases)
  }

  private func hints(_ result: ExerciseResult, _ other: String?) -> [Paragraph] {
    let shadow = other.flatMap { other in
      result.verdict == .passed
        ? nil : "It uses \(other), which is not right yet: mend that first."
    }
    return [SeedHint.sentence(for: result.cases), shadow].compactMap { $0 }.map(Paragraph.hint)
  }

  private func explanation(
    _ result: ExerciseResult, paragraphs: [Paragraph], cases: [CaseExplanation]
  ) -> ExerciseExplanation {
    ExerciseExplanation(
      id: result.id, file: result.file, verdict: result.verdict, headline: result.headline,
      paragraphs: result.notes.map(Paragraph.text) + paragraphs, cases: cases)
  }

  private func waiting(_ result: ExerciseResult, for other: String) -> ExerciseExplanation {
    ExerciseExplanation(
      id: result.id, file: result.file, verdict: result.verdict,
      headline: "\(result.pointsText): waits for \(other): mend that first", paragraphs: [],
      cases: [])
  }
}

extension CaseExplanation {
  fileprivate var withoutParagraphs: CaseExplanation {
    CaseExplanation(
      name: name, visibility: visibility, verdict: verdict, headline: headline, paragraphs: [])
  }
}
