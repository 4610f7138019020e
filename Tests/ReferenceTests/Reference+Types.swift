import Exercises
import Marking
import Reference

/// All ten exercises of the first assignment.
typealias NetworkSolution = InitializeParameters & InitializeParametersDeep & LinearForward
  & LinearActivationForward & LModelForward & ComputeCost & LinearBackward
  & LinearActivationBackward & LModelBackward & UpdateParameters

/// The assignment that these tests are about.
let assignment = DeepNeuralNetwork.assignment

/// Its reference, to be called as a student's solution is.
var reference: any NetworkSolution.Type {
  assignment.reference as! any NetworkSolution.Type
}

extension Exercise {
  /// What the reference returns.
  func expected(_ input: Record) throws -> Record {
    try stub.call(assignment.reference, input)
  }
}
