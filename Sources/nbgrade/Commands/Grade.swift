import ArgumentParser
import Foundation
import Grader
import Marking
import Reference

struct Grade: AsyncParsableCommand {
  @Argument var assignment: String
  @Argument var submissions: String = "submissions"

  func run() async throws {
    let installation = try Installation.current()
    let toolchain = try await Toolchain.find()
    let assignment = Course.assignments[0]
    let key = try AnswerKey(assignment, secret: nil)
    let grader = try await SubmissionGrader(key: key, installation: installation, toolchain: toolchain, options: GradeOptions())
    let clock = ContinuousClock()
    print(try await clock.measure { try await grader.requireReference() })
    let folder = try ClassFolder(URL(filePath: submissions), assignment: assignment.id)
    let results = await ClassGrader(grader, jobs: 2).grade(folder.entries) { _ in }
    for r in results {
      print(r.name, r.earned as Any, r.seconds, r.notes)
      for e in r.exercises { print("   ", e.id, e.verdict, e.earned as Any, e.cases.map(\.verdict), e.waitsFor as Any)
        if let c = e.cases.first(where: { $0.verdict != .passed }) { print("        ", c.name, c.outcome, c.outputs.compactMap { $0.difference }) } }
    }
  }
}
