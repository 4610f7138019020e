import Exercises
import Marking
import Testing

@Suite("Right but different")
struct ReorderedTests {
  @Test(
    "Sums in another order are within a hundredth of the tolerance, whatever the secret",
    arguments: assignment.exercises.indices)
  func earns(_ index: Int) throws {
    let exercise = assignment.exercises[index]
    for one in exercise.cases {
      let narrow = Tolerance(
        absolute: one.tolerance.absolute / 100, relative: one.tolerance.relative / 100)
      for secret in secrets {
        let input = one.input(secret: secret)
        let difference = Comparison(tolerance: narrow).difference(
          .record(try exercise.stub.call(ReorderedSolution.self, input)),
          .record(try exercise.expected(input)))
        #expect(difference == nil, "\(exercise.id), \(one.name)")
      }
    }
  }
}
