import Foundation
import Grader
import Marking

/// Everything that stands between a command line and the first submission.
struct Preparation {
  let installation: Installation
  let toolchain: Toolchain
  private let groups: ControlGroups?

  /// Finds nbgrade's own parts and a toolchain that fits them.
  ///
  /// - Parameter jobs: how many submissions are graded at a time
  init(jobs: Int = 1) async throws {
    try OwnLimits.require(jobs: jobs)
    groups = ControlGroups.own()
    installation = try Installation.current()
    toolchain = try await Toolchain.find()
    try toolchain.requireMatch(installation)
  }

  /// A grader behind the wall that is asked for. Where this machine does not give it, `otherwise`
  /// holds the code, and nil refuses.
  func grader(
    _ assignment: Assignment, options: GradeOptions, sandbox: SandboxChoice = .auto,
    otherwise: SandboxKind? = nil, secret: Secret? = nil
  ) async throws -> SubmissionGrader {
    let walls = await Walls.find()
    guard let kind = walls.kind(sandbox) ?? otherwise else {
      throw SandboxRefusal(choice: sandbox, walls: walls)
    }
    var options = options
    options.groups = groups
    options.sandbox = kind
    return try await SubmissionGrader(
      key: AnswerKey(assignment, secret: secret), installation: installation, toolchain: toolchain,
      options: options)
  }
}
