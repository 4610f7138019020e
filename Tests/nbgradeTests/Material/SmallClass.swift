/// A class with one student for each way that work goes wrong, graded once for all tests.
enum SmallClass {
  /// The class after grading, and what the program said.
  struct Graded: Sendable {
    let course: Course
    let ending: Ending
  }

  /// The class, graded; limits are low so that the endless loop does not take long.
  static func graded() async throws -> Graded { try await once.value }

  private static let once = Task {
    let course = try Course(students)
    return Graded(course: course, ending: try await course.grade(limits))
  }

  static let limits = ["--time-limit", "0.5", "--wall-limit", "5", "--memory-limit", "192"]

  /// What each hands in.
  static let students: [String: Sample] = [
    "perfect": .perfect,
    "starter": .starter,
    "whole-numbers": .replacing(
      "compute_cost",
      by: Sample.cost(
        """
        let m = AL.shape[1]
            return -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL))
        """)),
    "crash": .replacing(
      "linear_forward",
      by: """
        import Exercises

        extension Solution: LinearForward {
          static func linearForward(
            A: NDArray, W: NDArray, b: NDArray
          ) throws -> (Z: NDArray, cache: LinearCache) {
            let rows = [1, 2, 3]
            print("row", rows[W.shape[0] + 7])
            return (dot(W, A) + b, LinearCache(A: A, W: W, b: b))
          }
        }
        """),
    "endless": .replacing("compute_cost", by: Sample.cost("while true {}")),
    "exits": .replacing("compute_cost", by: Sample.cost("exit(0)", imports: "import Glibc")),
    "hog": .replacing(
      "compute_cost",
      by: Sample.cost(
        """
        var kept: [NDArray] = []
            while true { kept.append(ones(1000, 1000)) }
        """)),
    "missing": .without("compute_cost"),
    "half": .replacing("compute_cost", by: Sample.wrong("compute_cost_half")),
    "cryptic": .replacing("compute_cost", by: Sample.cost("fatalError(\"\\u{1B}[31m]]>\")")),
  ]
}
