/// One case in words for a student.
public struct CaseExplanation: Equatable, Sendable {
  /// The case's name.
  public let name: String
  /// Who may see more than the name and the verdict.
  public let visibility: Visibility
  /// What became of it.
  public let verdict: Verdict
  /// One line, without the name: `6 of 10 points: dW, db are right; dA_prev is not`.
  public let headline: String
  /// All the rest; empty for a case that passed, and for one that the reader may not see.
  public let paragraphs: [Paragraph]
}

/// One exercise in words for a student.
public struct ExerciseExplanation: Equatable, Sendable {
  /// The exercise's id.
  public let id: String
  /// The file that the code stands in, if there is one.
  public let file: String?
  /// What became of it.
  public let verdict: Verdict
  /// One line, without the id: `6 of 10 points`, `waits for linear_forward: mend that first`.
  public let headline: String
  /// What holds for the exercise as a whole.
  public let paragraphs: [Paragraph]
  /// The cases; without paragraphs where another exercise comes first, and none at all where this
  /// one waits for it, or where the paragraphs tell the cause that all share.
  public let cases: [CaseExplanation]
}
