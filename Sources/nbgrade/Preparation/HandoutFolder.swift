import Foundation
import Grader
import Marking
import Notebook
import Weave

/// An assignment's folder, beside what the reference says should stand in it.
struct HandoutFolder {
  private let assignment: Assignment
  private let folder: URL
  private let references: [String: String]

  /// Reads the reference.
  init(_ assignment: Assignment, installation: Installation) throws {
    self.assignment = assignment
    folder = installation.assignments.appending(path: assignment.id)
    let sources = installation.reference.appending(path: "\(assignment.folder)/Solution")
    references = try Dictionary(
      uniqueKeysWithValues: assignment.exercises.map { exercise in
        let path = sources.appending(path: "\(exercise.id).swift")
        return (exercise.id, try String(contentsOf: path, encoding: .utf8))
      })
  }

  private var starters: [String: String] {
    references.mapValues { Starter(cutFrom: $0).source }
  }

  /// The starter files that are not as they should be.
  func staleStarters() -> [StaleFile] {
    let starters = starters
    return assignment.exercises.enumerated().compactMap { index, exercise in
      let name = Starter.fileName(exercise: exercise.id, number: index + 1)
      return starters[exercise.id].flatMap {
        StaleFile(folder.appending(path: "starter/\(name)"), wanted: $0)
      }
    }
  }

  /// The file of the notebook's formulas, if it does not hold just them.
  ///
  /// Pandoc's versions write the same formula differently, so that which formulas there are counts,
  /// not their bytes.
  func staleMathematics() throws -> StaleFile? {
    let notebook = folder.appending(path: "notebook.md")
    guard let text = try? String(contentsOf: notebook, encoding: .utf8) else { return nil }
    let path = folder.appending(path: MathTable.fileName)
    if let table = try? MathTable(contentsOf: path), table.matches([text]) { return nil }
    let wanted = try MathConverter().table(for: [text])
    return StaleFile(path, wanted: String(decoding: wanted, as: UTF8.self))
  }

  /// The notebook, if the assignment has one and its starter cells or outputs are not as they should
  /// be.
  ///
  /// What is expected is what the cells print when the reference stands in the exercise cells; it is
  /// run as a submission.
  func staleNotebook(_ grader: SubmissionGrader) async throws -> StaleFile? {
    let path = folder.appending(path: "notebook.md")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return nil }
    let handout = Handout(text)
    let solved = SubmissionFolder(files: handout.filled(with: references).files(in: .markdown))
    let result = await grader.grade(solved, student: "handout")
    if let complaint = result.cells.compactMap(\.complaint).first {
      throw HandoutError.cellFails(complaint)
    }
    let fresh = handout.filled(with: starters).expecting(result.cells.map(\.printed.text))
    return StaleFile(path, wanted: fresh.markdown)
  }
}

/// What keeps a handout from being woven.
enum HandoutError: LocalizedError {
  /// A cell of the handout does not run with the reference in the exercise cells.
  case cellFails(String)

  var errorDescription: String? {
    switch self {
    case .cellFails(let complaint):
      "A cell of the notebook fails with the reference:\n\(complaint)"
    }
  }
}
