/// What became of one exercise of a submission.
public struct ExerciseResult: Equatable, Sendable, Codable {
  /// The exercise's id.
  public var id: String
  /// The most points that could be earned.
  public var possible: Double
  /// The cases in the assignment's order.
  public var cases: [CaseResult]
  /// The file that the student's code stands in, as the student named it; nil if there is none.
  public var file: String?
  /// What the student should know of it.
  public var notes: [String]
  /// The exercise that must be mended before this one can be right, if one must.
  public var waitsFor: String?
  /// How long its cases took, in seconds.
  public var seconds: Double

  /// Puts together what became of an exercise.
  public init(
    id: String, possible: Double, cases: [CaseResult], file: String? = nil, notes: [String] = [],
    waitsFor: String? = nil, seconds: Double = 0
  ) {
    self.id = id
    self.possible = possible
    self.cases = cases
    self.file = file
    self.notes = notes
    self.waitsFor = waitsFor
    self.seconds = seconds
  }

  /// The points; nil where something outside the student's files failed.
  public var earned: Double? {
    cases.contains { $0.verdict == .graderError } ? nil : cases.reduce(0) { $0 + $1.earned }
  }

  /// The verdict that sums the cases up: theirs if they agree, else the gravest, or partly passed.
  public var verdict: Verdict {
    let verdicts = Set(cases.map(\.verdict))
    if verdicts.count == 1, let only = verdicts.first { return only }
    if verdicts.contains(.graderError) { return .graderError }
    if verdicts.contains(.passed) || verdicts.contains(.partlyPassed) { return .partlyPassed }
    return cases.first { $0.verdict != .notAttempted }?.verdict ?? .failed
  }

  /// The exercise that the visible cases wait for, if nothing else is wrong with them.
  ///
  /// Hidden ones have no say: which exercise they wait for could spell their input.
  package static func waitsFor(_ cases: [CaseResult]) -> String? {
    let wrong = cases.filter { $0.visibility == .visible && $0.verdict != .passed }
    return wrong.allSatisfy { $0.waitsFor != nil } ? wrong.first?.waitsFor : nil
  }
}

extension [ExerciseResult] {
  /// The points of all; nil where one could not be marked.
  package var earned: Double? {
    let marks = compactMap(\.earned)
    return marks.count == count ? marks.reduce(0, +) : nil
  }

  /// The most points that they could have earned.
  package var possible: Double { reduce(0) { $0 + $1.possible } }
}
