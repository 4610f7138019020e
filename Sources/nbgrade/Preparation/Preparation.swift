import Foundation
import Grader
import Marking

/// Everything that stands between a command line and the first submission.
struct Preparation {
  let installation: Installation
  let toolchain: Toolchain

  /// Finds nbgrade's own parts and a toolchain that fits them.
  init() async throws {
    installation = try Installation.current()
    toolchain = try await Toolchain.find()
    try toolchain.requireMatch(installation)
  }

  /// A grader behind the wall that the options ask for; refuses if there is none on this machine.
  func grader(
    _ assignment: Assignment, options: GradeOptions, secret: Secret? = nil
  ) async throws -> SubmissionGrader {
    var options = options
    if options.sandbox == .bubblewrap {
      let state = await BubblewrapProbe().probe()
      guard state.canHold else { throw SandboxRefusal(state: state) }
      options.hasProc = state == .works
    }
    return try await SubmissionGrader(
      key: AnswerKey(assignment, secret: secret), installation: installation, toolchain: toolchain,
      options: options)
  }
}

/// There is no wall on this machine to run a student's code behind.
struct SandboxRefusal: LocalizedError {
  let state: BubblewrapState

  var errorDescription: String? {
    let remedy = state.remedy.map { "\n\($0)" } ?? ""
    return
      "Students' code is run in bubblewrap, and it does not work here: \(state.summary)\(remedy)"
      + "\n--sandbox none runs it with the limits alone, beside everything that you can read."
  }
}
