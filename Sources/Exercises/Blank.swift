/// Thrown by a blank that has not been filled in.
///
/// A case that reaches one is not attempted; what else the exercise does still counts.
public struct Blank: Error, Equatable, Sendable {
  /// The function whose blank it is, as Swift writes it: `linearForward(A:W:b:)`.
  public let function: String

  /// Marks a blank.
  public init(function: String = #function) { self.function = function }
}

/// Thrown in place of an exercise whose own code is missing or does not compile.
public struct Missing: Error, Equatable, Sendable {
  /// The exercise's id.
  public let exercise: String

  /// Names the exercise that there is no code for.
  public init(_ exercise: String) { self.exercise = exercise }
}
