/// What became of a notebook's cell that tries an exercise. It earns nothing.
public struct CellResult: Equatable, Sendable, Codable {
  /// The cell's number among those that try something, from 1.
  public let number: Int
  /// Where it stands, in words: `notebook.md, line 214`.
  public let place: String
  /// The id of the exercise that it follows; nil above the first.
  public let exercise: String?
  /// What happened; `returned` with nothing in it where all went well.
  public let outcome: Outcome
  /// What it printed.
  public let printed: Printed
  /// What the handout expects it to print; nil where it does not say.
  public let expected: String?

  /// Puts together what became of a cell.
  public init(
    number: Int, place: String, exercise: String?, outcome: Outcome, printed: Printed,
    expected: String?
  ) {
    self.number = number
    self.place = place
    self.exercise = exercise
    self.outcome = outcome
    self.printed = printed
    self.expected = expected
  }

  /// Whether it ran to its end.
  public var ranToEnd: Bool { if case .returned = outcome { true } else { false } }
}
