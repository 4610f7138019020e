public import Exercises
public import Marking

extension DeepNeuralNetwork: ReferencedAssignment {
  public static let assignment = Assignment(
    DeepNeuralNetwork.self, title: "Build a deep neural network, step by step",
    reference: Solution.self,
    exercises: [
      Exercise(initializeParameters, cases: initializeParametersCases),
      Exercise(initializeParametersDeep, cases: initializeParametersDeepCases),
      Exercise(linearForward, weights: ["cache": 0.25], cases: linearForwardCases),
      Exercise(
        linearActivationForward, uses: [linearForward.id], weights: ["cache": 0.25],
        cases: linearActivationForwardCases),
      Exercise(lModelForward, uses: [linearActivationForward.id], cases: lModelForwardCases),
      Exercise(computeCost, ranges: ["cost": 0 ... .infinity], cases: computeCostCases),
      Exercise(linearBackward, cases: linearBackwardCases),
      Exercise(
        linearActivationBackward, uses: [linearBackward.id],
        cases: linearActivationBackwardCases),
      Exercise(
        lModelBackward, uses: [linearActivationBackward.id],
        namingNotes: [
          "dA": """
          The gradient that layer l hands on is dA(l-1): layer 1 hands on dA0, layer 2 dA1, and \
          so on. Older notebooks call the same array dA(l).
          """
        ],
        cases: lModelBackwardCases),
      Exercise(updateParameters, cases: updateParametersCases),
    ])
}
