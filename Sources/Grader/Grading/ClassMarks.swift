package import Foundation
package import Marking

/// The marks of a class put together: what was graded now, what was kept, and who is missing.
package struct ClassMarks {
  private let grader: SubmissionGrader
  private let secret: Secret?
  private var students: [StudentResult]
  private var warnings: [String] = []

  /// Puts the marks together.
  ///
  /// - Parameters:
  ///   - results: what was graded in this run.
  ///   - isPartial: whether only some students were; the others' results are then read back.
  package init(
    _ results: [StudentResult], folder: ClassFolder, roster: Roster?, grader: SubmissionGrader,
    secret: Secret?, store: ResultStore, isPartial: Bool
  ) throws {
    self.grader = grader
    self.secret = secret
    students = results
    if isPartial { try addKept(folder: folder, store: store) }
    students = roster?.completing(students) ?? students.sorted { $0.name.precedes($1.name) }
  }

  /// The class's result.
  package func result(started: Date, seconds: Double) -> ClassResult {
    grader.classResult(
      students, secret: secret, staffWarnings: warnings, started: started, seconds: seconds)
  }

  private mutating func addKept(folder: ClassFolder, store: ResultStore) throws {
    let merged = try store.merged(
      students, present: folder.entries.map(\.student),
      fingerprints: grader.fingerprints(secret: secret))
    students = merged.students
    guard !merged.outdated.isEmpty else { return }
    warnings.append(
      "Results of \(merged.outdated.joined(separator: ", ")) were kept from a run with another "
        + "assignment, grader, toolchain or secret. Grade the whole class again.")
  }
}
