import Foundation
import Marking

/// Grades a class: every student's submission, several at a time.
package struct ClassGrader: Sendable {
  let grader: SubmissionGrader
  /// How many submissions are graded at a time.
  let jobs: Int

  /// Grades with a grader, `jobs` submissions at a time.
  package init(_ grader: SubmissionGrader, jobs: Int) {
    self.grader = grader
    self.jobs = max(1, jobs)
  }

  /// Grades the submissions; the results stand in the order of the entries.
  ///
  /// - Parameter progress: called with the number of submissions that are done.
  package func grade(
    _ entries: [ClassFolder.Entry], progress: (Int) -> Void
  ) async -> [StudentResult] {
    await entries.mapConcurrently(jobs: jobs, progress: progress) { await grade($0) }
      .compactMap { $0 }
  }

  private func grade(_ entry: ClassFolder.Entry) async -> StudentResult {
    do {
      if let submission = try entry.submission {
        return await grader.grade(submission, student: entry.student)
      }
    } catch {
      return grader.failed(error, student: entry.student)
    }
    return StudentResult(
      name: entry.student, person: nil,
      state: .unreadable(entry.problem ?? "The submission's folder has gone."),
      exercises: [], notes: [], sources: "", seconds: 0)
  }
}
