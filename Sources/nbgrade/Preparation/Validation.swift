import Foundation
import Grader
import Marking
import Notebook

/// Grades what the course itself has written: the reference, the starter and the wrong solutions.
struct Validation {
  private let assignment: Assignment
  private let reference: SubmissionFolder
  private let starter: SubmissionFolder
  private let wrong: SubmissionFolder

  /// Reads the sources.
  init(_ assignment: Assignment, _ installation: Installation) throws {
    self.assignment = assignment
    let folder = installation.reference.appending(path: assignment.folder)
    reference = SubmissionFolder(folder.appending(path: "Solution"))
    let handout = installation.assignments.appending(path: assignment.id)
    wrong = SubmissionFolder(handout.appending(path: "wrong"), fileCount: .max)
    starter = SubmissionFolder(handout.appending(path: "starter"))
    guard !reference.files.isEmpty else { throw GraderError.noReference(folder.path()) }
  }

  /// Grades everything, `jobs` submissions at a time.
  func run(_ grader: SubmissionGrader, jobs: Int) async throws -> ValidationReport {
    try await grader.requireReference()
    let blank = await grader.grade(starter, student: "starter")
    let progress = Progress(total: wrong.files.count)
    defer { progress.end() }
    let wrongOnes = wrong.files.compactMap(WrongSolution.init).filter { one in
      assignment.exercise(one.exercise) != nil
    }
    let results = await graded(wrongOnes, grader, jobs: jobs, progress)
    return ValidationReport(
      assignment: assignment, starterPoints: blank.earned ?? 0,
      results: results, unreadable: wrong.files.count - wrongOnes.count)
  }

  private func graded(
    _ wrong: [WrongSolution], _ grader: SubmissionGrader, jobs: Int, _ progress: Progress
  ) async -> [(WrongSolution, StudentResult)] {
    await withTaskGroup(of: (Int, StudentResult).self) { group in
      var results = [StudentResult?](repeating: nil, count: wrong.count)
      var next = wrong.indices.makeIterator()
      func start() {
        guard !Task.isCancelled, let index = next.next() else { return }
        group.addTask { (index, await grade(wrong[index], grader)) }
      }
      for _ in 0..<min(jobs, wrong.count) { start() }
      var done = 0
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        progress.show(done)
        start()
      }
      return zip(wrong, results).compactMap { one, result in result.map { (one, $0) } }
    }
  }

  // The wrong file takes the place of the reference's.
  private func grade(_ wrong: WrongSolution, _ grader: SubmissionGrader) async -> StudentResult {
    let file = SubmissionFolder.File(name: "\(wrong.exercise).swift", bytes: wrong.bytes)
    return await grader.grade(reference.replacing([file]), student: wrong.name)
  }
}

/// A solution with a bug that real students have written; its first line says which.
struct WrongSolution {
  /// The file's name without its ending.
  let name: String
  /// The exercise that it solves wrongly.
  let exercise: String
  /// What is wrong with it.
  let bug: String
  let bytes: [UInt8]

  /// Reads a file; nil if its first line is not `// EXERCISE: BUG`.
  init?(_ file: SubmissionFolder.File) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let line = text.prefix { !$0.isNewline }
    guard let match = line.wholeMatch(of: #/\/\/ (?<id>\w+): (?<bug>.+)/#) else { return nil }
    name = String(file.name.dropLast(".swift".count))
    exercise = String(match.id)
    bug = String(match.bug)
    bytes = file.bytes
  }
}
