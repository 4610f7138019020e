import Foundation
import Grader
import Marking

/// Submissions a minute on all cores, beside the floor: the compiler, the linker and the run, one
/// after the other, with nothing around them.
struct GradingBenchmark {
  private let count: Int
  private let cores = ProcessInfo.processInfo.activeProcessorCount
  private let grader: SubmissionGrader
  private let floor: Floor
  private let folder: URL

  /// Prepares to grade `count` copies of the reference.
  init(_ assignment: Assignment, count: Int) async throws {
    self.count = count
    let installation = try Installation.current()
    let toolchain = try await Toolchain.find()
    let key = try AnswerKey(assignment, secret: nil)
    grader = try await SubmissionGrader(
      key: key, installation: installation, toolchain: toolchain, options: GradeOptions())
    folder = installation.reference.appending(path: "\(assignment.folder)/Solution")
    floor = try Floor(folder, key: key, installation: installation, toolchain: toolchain)
  }

  /// Times both in turn, and prints each one's figures and their ratio.
  func run() async throws {
    try await grader.requireReference()
    try await floor.run()
    print("\(count) submissions of all exercises, \(cores) at a time, three rounds in turn:")
    var ratios: [Double] = []
    for _ in 0..<3 {
      let ours = try await time { _ = await grader.grade(folder, student: "bench") }
      let least = try await time { try await floor.run() }
      ratios.append(ours / least)
      print(
        "  nbgrade \(rate(ours)) a minute, floor \(rate(least)) a minute, "
          + "time as a ratio \(digits(ours / least, 3))")
    }
    print("median ratio to the floor: \(digits(ratios.sorted()[1], 3))")
  }

  private func rate(_ seconds: Double) -> String { digits(Double(count) / seconds * 60, 0) }

  private func time(_ body: @escaping @Sendable () async throws -> Void) async throws -> Double {
    let clock = ContinuousClock()
    return try await clock.measure {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<count {
          if index >= cores { try await group.next() }
          group.addTask { try await body() }
        }
        try await group.waitForAll()
      }
    } / .seconds(1)
  }
}
