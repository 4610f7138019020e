/// The function at the end of a layer.
public enum Activation: String, Sendable, CaseIterable {
  /// `1 / (1 + exp(-Z))`
  case sigmoid
  /// `max(0, Z)`
  case relu
}

extension Record {
  /// The activation under `name`.
  func activation(_ name: String) throws(InputError) -> Activation {
    guard let activation = Activation(rawValue: try text(name)) else {
      throw .wrongKind(name, expected: "an activation")
    }
    return activation
  }
}
