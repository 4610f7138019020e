public import Exercises

/// An exercise as it is marked: the stub, what it builds on, and its cases.
public struct Exercise: Sendable {
  /// Its id, its protocol and the way to call it.
  public let stub: Stub
  /// The exercises that a solution is meant to call.
  public let uses: [String]
  /// How much an output counts beside the others; 1 where nothing is said.
  public let weights: [String: Double]
  /// What a right array under a wrong name is about, in words for the student, by the letters of
  /// the right name: `dA` for `dA0`, `dA1`, and so on.
  public let namingNotes: [String: String]
  /// Between what bounds every element of an output lies, whatever the input is.
  public let ranges: [String: ClosedRange<Double>]
  /// The cases, visible ones first.
  public let cases: [Case]

  /// Describes an exercise.
  public init(
    _ stub: Stub, uses: [String] = [], weights: [String: Double] = [:],
    namingNotes: [String: String] = [:], ranges: [String: ClosedRange<Double>] = [:], cases: [Case]
  ) {
    self.stub = stub
    self.uses = uses
    self.weights = weights
    self.namingNotes = namingNotes
    self.ranges = ranges
    self.cases =
      cases.filter { $0.visibility == .visible } + cases.filter { $0.visibility == .hidden }
  }

  /// The id, in the course's spelling: `linear_forward`.
  public var id: String { stub.id }

  /// The stub protocol's name: `LinearForward`.
  public var protocolName: String { stub.protocolName }

  /// The most points that can be earned.
  public var points: Double { cases.reduce(0) { $0 + $1.points } }
}
