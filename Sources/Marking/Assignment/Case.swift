public import Exercises

/// Who may see a case's input, expected and actual output.
public enum Visibility: String, Sendable, CaseIterable, Codable {
  /// The student sees all of it.
  case visible
  /// The student sees its name and verdict.
  case hidden
}

/// One call of an exercise: an input built from a seed, points and a tolerance.
public struct Case: Sendable {
  /// Builds the input from a generator that has been seeded.
  public typealias Recipe = @Sendable (_ random: RandomState) -> Record

  /// The property that it looks at: `one layer`, `m = 1`.
  public let name: String
  /// Who may see it.
  public let visibility: Visibility
  /// The most points that can be earned.
  public let points: Double
  /// How near an output must come.
  public let tolerance: Tolerance
  /// The seed, from 0 to 2³² − 1.
  public let seed: Int
  private let recipe: Recipe

  /// Describes a case.
  public init(
    _ name: String, _ visibility: Visibility, points: Double, seed: Int,
    tolerance: Tolerance = .standard, recipe: @escaping Recipe
  ) {
    self.name = name
    self.visibility = visibility
    self.points = points
    self.tolerance = tolerance
    self.seed = seed
    self.recipe = recipe
  }

  /// The input; a hidden case's seed is mixed with the course's secret, where there is one.
  public func input(secret: Secret? = nil) -> Record {
    guard visibility == .hidden, let secret else { return recipe(RandomState(seed: seed)) }
    return recipe(RandomState(seed: [seed] + secret.words))
  }
}
