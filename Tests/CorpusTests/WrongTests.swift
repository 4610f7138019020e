import Exercises
import Grader
import Marking
import Reference
import Testing

@Suite("Wrong solutions of students", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct WrongTests {
  @Test("there are many, and each says what is wrong")
  func count() throws {
    #expect(Specimen.all(in: "Wrong").count >= 250)
    #expect(Wrong.all.count == Specimen.all(in: "Wrong").count)
  }

  @Test("lose points, and only where they are wrong", arguments: WrongSubmission.all)
  func onlyTheirOwn(_ submission: WrongSubmission) async throws {
    let assignment = Course.deepNeuralNetwork
    let result = await (try Laboratory.open()).grade(submission.specimen)
    var touched: Set<String> = []
    for wrong in submission.solutions {
      let own = try #require(result.exercise(wrong.exercise))
      #expect(try #require(own.earned) < own.possible, "\(wrong.specimen): \(result.story)")
      #expect(own.verdict != .didNotCompile, "\(wrong.specimen): \(result.story)")
      touched.formUnion(assignment.callers(of: wrong.exercise).union([wrong.exercise]))
    }
    for other in result.exercises where !touched.contains(other.id) {
      #expect(other.earned == other.possible, "\(result.story)")
    }
  }
}

/// A wrong solution; its first line is `// EXERCISE: what is wrong`.
struct Wrong: Sendable {
  let exercise: String
  let specimen: Specimen

  static let all = Specimen.all(in: "Wrong").compactMap(Wrong.init)

  private init?(_ specimen: Specimen) {
    guard let match = specimen.text.prefixMatch(of: #/\/\/ (\w+): \S/#) else { return nil }
    exercise = String(match.1)
    self.specimen = specimen
  }
}

/// A submission with several wrong solutions, of exercises that have nothing to do with each other:
/// so all of them are graded in a third of the time.
struct WrongSubmission: Sendable, CustomTestStringConvertible {
  let solutions: [Wrong]

  var testDescription: String { solutions.map(\.specimen.name).joined(separator: ", ") }

  var specimen: Specimen {
    Specimen(name: testDescription, files: solutions.flatMap(\.specimen.files))
  }

  static let all: [WrongSubmission] = {
    let assignment = Course.deepNeuralNetwork
    let families = Dictionary(grouping: Wrong.all) { assignment.family(of: $0.exercise) }
    let longest = families.values.map(\.count).max() ?? 0
    return (0..<longest).map { index in
      WrongSubmission(
        solutions: families.keys.sorted().compactMap { key in
          families[key].flatMap { index < $0.count ? $0[index] : nil }
        })
    }
  }()
}
