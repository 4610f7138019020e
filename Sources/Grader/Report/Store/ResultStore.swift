import Foundation
import Marking

/// The full results of a class, a file a student: what was given, returned and expected, exactly.
///
/// They are the staff's own: hidden cases stand in them.
package struct ResultStore: Sendable {
  /// The folder's name among an assignment's reports.
  static let folder = "results"
  /// The version of the files' form.
  private static let version = 2

  private let path: String

  /// Results of an assignment whose reports stand under `output`.
  package init(output: String, assignment: String) {
    path = "\(output)/\(assignment)/\(Self.folder)"
  }

  /// One student's result with what it depends on.
  package struct Stored: Sendable, Equatable, Codable {
    private var format = "nbgrade.result"
    private var version = ResultStore.version
    /// The assignment's id.
    package var assignment: String
    /// What the result depends on.
    package var fingerprints: Fingerprints
    /// The result.
    package var student: StudentResult

    /// Puts a result together with what it depends on.
    package init(assignment: String, fingerprints: Fingerprints, student: StudentResult) {
      self.assignment = assignment
      self.fingerprints = fingerprints
      self.student = student
    }

    fileprivate var isOfThisVersion: Bool { version == ResultStore.version }
  }

  /// All results, in the order of the students' names; none where nothing has been graded yet.
  package func results() throws(ReportError) -> [Stored] {
    var results: [Stored] = []
    for name in try names() where name.hasSuffix(".json") {
      results.append(try result(at: "\(path)/\(name)"))
    }
    return results.sorted { $0.student.name.precedes($1.student.name) }
  }

  /// The result of one student; nil if there is none.
  package func result(of student: String) throws(ReportError) -> Stored? {
    try results().first { $0.student.name.nameBytes == student.nameBytes }
  }

  private func names() throws(ReportError) -> [String] {
    do {
      guard let folder = try OpenFolder(URL(filePath: path)) else { return [] }
      return try folder.names
    } catch {
      throw .cannotRead(path: path, reason: SystemReason.words(error.number))
    }
  }

  private func result(at path: String) throws(ReportError) -> Stored {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .cannotRead(path: path, reason: SystemReason.words())
    }
    let stored = try JSON.value(Stored.self, from: bytes, path: path)
    guard stored.isOfThisVersion else {
      throw .notAResult(path: path, reason: "another version of the form")
    }
    return stored
  }
}
