public import Exercises

/// A titled, ordered list of exercises with points.
public struct Assignment: Sendable {
  /// The id, which also names its folders: `deep-neural-network`.
  public let id: String
  /// What people call it.
  public let title: String
  /// The folder of its reference, under `Sources/Reference`: `DeepNeuralNetwork`.
  public let folder: String
  /// How it prints arrays.
  public let printStyle: PrintStyle
  /// The exercises in the order in which a student meets them.
  public let exercises: [Exercise]
  /// The reference's `Solution`, which the expected outputs are computed from.
  public let reference: any Any.Type

  /// Describes an assignment.
  public init(
    _ stubs: any StubSet.Type, title: String, reference: any Any.Type, exercises: [Exercise]
  ) {
    self.id = stubs.id
    self.title = title
    self.folder = String(describing: stubs)
    self.printStyle = stubs.printStyle
    self.exercises = exercises
    self.reference = reference
  }

  /// The most points that can be earned.
  public var points: Double { exercises.reduce(0) { $0 + $1.points } }

  /// The names of the stub protocols, in the exercises' order.
  public var protocolNames: [String] { exercises.map(\.protocolName) }

  /// The exercises' ids, by the names of their stub protocols.
  package var exercisesByProtocol: [String: String] {
    Dictionary(exercises.map { ($0.protocolName, $0.id) }) { first, _ in first }
  }

  /// The exercise of that id, or nil.
  public func exercise(_ id: String) -> Exercise? { exercises.first { $0.id == id } }
}
