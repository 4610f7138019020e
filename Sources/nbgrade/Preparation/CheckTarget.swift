import Foundation
import Grader
import Marking
import Notebook
import Reference

/// What a student asks to be checked.
struct CheckTarget {
  let assignment: Assignment
  /// The folder that the files stand in.
  let folder: URL
  /// The exercises of the file that was named; nil where a folder was.
  let exercises: Set<String>?
  /// A name for the report.
  let name: String

  /// Finds the files at a path, and which assignment they are for.
  init(path: String, assignment id: String?) throws {
    let url = URL(filePath: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.plainPath, isDirectory: &isFolder) else {
      throw InputMistake.noPath(path)
    }
    let own = isFolder.boolValue ? url : url.deletingLastPathComponent()
    assignment = try id.map(Course.assignment) ?? Self.guess(own)
    let inner = own.appending(component: assignment.id)
    folder = inner.exists && isFolder.boolValue ? inner : own
    name = own.standardizedFileURL.lastPathComponent
    exercises = isFolder.boolValue ? nil : try Self.exercises(of: url, assignment)
  }

  // The first assignment that a file in the folder solves a part of.
  private static func guess(_ folder: URL) throws -> Assignment {
    let found = try Course.assignments.first { assignment in
      let inner = folder.appending(component: assignment.id)
      let files = try SubmissionFolder(inner.exists ? inner : folder).files
      return files.contains { !protocols(in: $0, assignment).isEmpty }
    }
    let known = Course.assignments.flatMap { $0.protocolNames }
    guard let found else {
      throw InputMistake.nothingToCheck(
        folder.relativePath, known: known, notes: notes(on: try SubmissionFolder(folder)))
    }
    return found
  }

  private static func exercises(of file: URL, _ assignment: Assignment) throws -> Set<String> {
    let files = try SubmissionFolder(file.deletingLastPathComponent()).files
    let own = files.first { $0.name == file.lastPathComponent }
    let protocols = own.map { Self.protocols(in: $0, assignment) } ?? []
    let ids = assignment.exercises.filter { protocols.contains($0.protocolName) }.map(\.id)
    guard !ids.isEmpty else {
      throw InputMistake.nothingToCheck(
        file.relativePath, known: assignment.protocolNames, notes: own.map { notes(on: [$0]) } ?? []
      )
    }
    return Set(ids)
  }

  // What was found wrong with files may be why nothing stands in them.
  private static func notes(on submission: SubmissionFolder) -> [String] {
    submission.notes + notes(on: submission.files)
  }

  private static func notes(on files: [SubmissionFolder.File]) -> [String] {
    Tangler(exercises: [:]).tangle(files).notes
  }

  private static func protocols(
    in file: SubmissionFolder.File, _ assignment: Assignment
  ) -> [String] {
    assignment.tangler.tangle([file]).sources.flatMap(\.protocols)
  }
}
