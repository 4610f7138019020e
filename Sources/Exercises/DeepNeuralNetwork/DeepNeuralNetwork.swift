/// "Build a deep neural network step by step": ten functions from `initialize_parameters` to
/// `update_parameters`.
public enum DeepNeuralNetwork: StubSet {
  public static let id = "deep-neural-network"

  public static let printStyle = PrintStyle.numpy113

  public static let stubs: [Stub] = [
    initializeParameters, initializeParametersDeep, linearForward, linearActivationForward,
    lModelForward, computeCost, linearBackward, linearActivationBackward, lModelBackward,
    updateParameters,
  ]
}
