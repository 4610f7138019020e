/// Every assignment there is. A new one adds its folders and one line here.
public enum Catalog {
  /// The assignments in the order in which they are listed.
  public static let assignments: [any StubSet.Type] = [
    DeepNeuralNetwork.self
  ]
}
