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
    reference = try SubmissionFolder(folder.appending(path: "Solution"))
    let handout = installation.assignments.appending(path: assignment.id)
    wrong = try SubmissionFolder(handout.appending(path: "wrong"), fileCount: .max)
    starter = try SubmissionFolder(handout.appending(path: "starter"))
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
    let results = await wrongOnes.mapConcurrently(jobs: jobs, progress: progress.show) {
      await grade($0, grader)
    }
    return ValidationReport(
      assignment: assignment, starterPoints: blank.earned ?? 0,
      results: zip(wrongOnes, results).compactMap { one, result in result.map { (one, $0) } },
      unreadable: wrong.files.count - wrongOnes.count)
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
