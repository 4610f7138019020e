import Foundation
import Grader
import Marking
import Weave

/// The folder of an assignment's starter files, beside what the reference says they should be.
struct StarterFolder {
  /// A file that is not as it should be.
  struct Stale {
    let name: String
    let path: URL
    let wanted: String
    let found: String?

    /// The lines that differ, `-` what stands there and `+` what should.
    var difference: String {
      let old = (found ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      let new = wanted.split(separator: "\n", omittingEmptySubsequences: false)
      let changes = new.difference(from: old).sorted { $0.offset < $1.offset }.map { change in
        switch change {
        case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
        case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
        }
      }
      return (["\(path.relativePath) is stale:"] + changes).joined(separator: "\n")
    }
  }

  private let files: [(name: String, wanted: String)]
  private let folder: URL

  /// Cuts the starter files from the reference.
  init(_ assignment: Assignment, installation: Installation) throws {
    folder = installation.assignments.appending(path: "\(assignment.id)/starter")
    let reference = installation.reference.appending(path: "\(assignment.folder)/Solution")
    files = try assignment.exercises.enumerated().map { index, exercise in
      let source = try String(
        contentsOf: reference.appending(path: "\(exercise.id).swift"), encoding: .utf8)
      return (
        Starter.fileName(exercise: exercise.id, number: index + 1), Starter(cutFrom: source).source
      )
    }
  }

  /// The files that are not as they should be.
  func staleFiles() throws -> [Stale] {
    files.compactMap { name, wanted in
      let path = folder.appending(path: name)
      let found = try? String(contentsOf: path, encoding: .utf8)
      return found == wanted ? nil : Stale(name: name, path: path, wanted: wanted, found: found)
    }
  }

  /// Writes files as they should be.
  func write(_ stale: [Stale]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in stale { try file.wanted.write(to: file.path, atomically: true, encoding: .utf8) }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
