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
    _ entries: [ClassFolder.Entry], progress: @escaping @Sendable (Int) -> Void
  ) async -> [StudentResult] {
    await withTaskGroup(of: (Int, StudentResult).self) { group in
      var waiting = entries.enumerated().makeIterator()
      var results = [StudentResult?](repeating: nil, count: entries.count)
      func startNext() {
        guard !Task.isCancelled, let (index, entry) = waiting.next() else { return }
        group.addTask { (index, await grade(entry)) }
      }
      for _ in 0..<min(jobs, entries.count) { startNext() }
      var done = 0
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        progress(done)
        startNext()
      }
      return results.compactMap { $0 }
    }
  }

  private func grade(_ entry: ClassFolder.Entry) async -> StudentResult {
    if let folder = entry.folder { return await grader.grade(folder, student: entry.student) }
    return StudentResult(
      name: entry.student, person: nil, state: .unreadable(entry.problem ?? "There is no folder."),
      exercises: [], notes: [], sources: "", seconds: 0)
  }
}
