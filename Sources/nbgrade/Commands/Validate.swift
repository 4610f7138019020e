import ArgumentParser
import Foundation
import Grader
import Marking
import Reference

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove that an assignment's cases tell right from wrong.",
    discussion: """
      The reference must earn every point, the starter none, and each wrong solution that stands \
      beside the reference must lose some. Cases that no wrong solution fails are named.
      """)

  @Argument(help: "The assignment's id.")
  var assignment: String

  @Option(help: "How many submissions are graded at a time.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var secret: SecretOption

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be greater than 0.") }
  }

  func run() async throws {
    let assignment = try Course.assignment(assignment)
    let preparation = try await Preparation(jobs: jobs)
    let grader = try await preparation.grader(
      assignment, options: GradeOptions(), secret: secret.secret())
    let validation = try Validation(assignment, preparation.installation)
    let report = try await validation.run(grader, jobs: jobs)
    try Task.checkCancellation()
    print(report.text)
    if !report.isHappy { throw Exit.unhappy }
  }
}
