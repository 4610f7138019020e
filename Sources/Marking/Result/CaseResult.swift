public import Exercises

/// The mark of one case and all that explains it.
public struct CaseResult: Equatable, Sendable, Codable {
  /// The case's name.
  public let name: String
  /// Who may see more than the name and the verdict.
  public let visibility: Visibility
  /// The most points that could be earned.
  public let possible: Double
  /// The points that were.
  public let earned: Double
  /// What became of it.
  public let verdict: Verdict
  /// The outputs that were compared; empty where nothing was returned.
  public let outputs: [OutputMark]
  /// What happened.
  public let outcome: Outcome
  /// The input.
  public let input: Record
  /// What the reference returns.
  public let expected: Record
  /// What the student's code printed during a visible case.
  public let printed: Printed
  /// Another exercise that must be mended first, if this case fails only because of it.
  public let waitsFor: String?
  /// How long it took, in seconds.
  public let seconds: Double
}

/// What was printed during a case.
public struct Printed: Equatable, Sendable, Codable {
  /// The bytes that were kept, as text.
  public let text: String
  /// How many bytes there were in all.
  public let bytes: UInt64

  /// Keeps what was printed.
  public init(text: String, bytes: UInt64) {
    self.text = text
    self.bytes = bytes
  }

  /// Nothing.
  public static let nothing = Printed(text: "", bytes: 0)
}

/// Whether one output is right.
public struct OutputMark: Equatable, Sendable, Codable {
  /// The output's name, in the course's spelling: `dA_prev`.
  public let name: String
  /// Its part of the case's points, from 0 to 1.
  public let share: Double
  /// How it differs; nil if it is right.
  public let difference: Difference?

  /// Whether it is right.
  public var isRight: Bool { difference == nil }
}
