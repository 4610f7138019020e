package import Foundation

/// A folder with a folder for each student.
package struct ClassFolder: Sendable {
  /// A student's place in it.
  package struct Entry: Sendable {
    /// The folder's name, which stands for the student.
    package let student: String
    /// The class's folder.
    let root: URL
    /// The names that lead from there to the folder with the assignment's files; nil if there is none.
    let path: [String]?

    /// The student's files; nil if there are none to read.
    ///
    /// A link that has been put in a folder's place is not followed: it may lead to another student's.
    package var submission: SubmissionFolder? {
      get throws(ReadingError) {
        guard let path, var folder = try OpenFolder(root) else { return nil }
        for name in path {
          guard let inner = try folder.folder(name) else { return nil }
          folder = inner
        }
        return try SubmissionFolder(folder)
      }
    }

    /// What tells the name from all others.
    package var nameBytes: [UInt8] { student.nameBytes }

    /// Why it cannot be read, if it cannot.
    let problem: String?
  }

  /// The students in the order of their names.
  package let entries: [Entry]

  /// Reads a class's folder: each student's files stand in `STUDENT/ASSIGNMENT/`, or in `STUDENT/`.
  package init(_ folder: URL, assignment: String) throws {
    guard let root = try OpenFolder(folder) else {
      throw ClassFolderError.notFound(folder.relativePath)
    }
    var entries: [Entry] = []
    for name in try root.names where Self.isStudent(name) {
      let entry = try Self.entry(name, in: root, at: folder, assignment)
      if let entry { entries.append(entry) }
    }
    guard !entries.isEmpty else {
      throw ClassFolderError.empty(folder.relativePath, assignment: assignment)
    }
    self.entries = entries
  }

  /// `.git` and its like are nobody's, nor is what a Mac puts into archives; `..name` is a student's.
  private static func isStudent(_ name: String) -> Bool {
    (!name.hasPrefix(".") || name.hasPrefix("..")) && name != "__MACOSX"
  }

  private static func entry(
    _ name: String, in root: borrowing OpenFolder, at url: URL, _ assignment: String
  ) throws(ReadingError) -> Entry? {
    func unreadable(_ problem: String) -> Entry {
      Entry(student: name, root: url, path: nil, problem: problem)
    }
    switch try root.kind(of: name) {
    case .regular: return nil
    case .other(let kind): return unreadable("The submission is \(kind).")
    case .folder:
      let closed = "The submission cannot be read: its folder is closed to the grader."
      guard let own = try root.folder(name), own.isSearchable else { return unreadable(closed) }
      guard case .folder = try own.kind(of: assignment) else {
        return Entry(student: name, root: url, path: [name], problem: nil)
      }
      guard let inner = try own.folder(assignment), inner.isSearchable else {
        return unreadable(closed)
      }
      return Entry(student: name, root: url, path: [name, assignment], problem: nil)
    }
  }
}

/// What is wrong with a class's folder.
package enum ClassFolderError: LocalizedError, Equatable {
  case notFound(String)
  case empty(String, assignment: String)

  package var errorDescription: String? {
    switch self {
    case .notFound(let path):
      "There is no folder \(path). Give the folder that holds a folder for each student."
    case .empty(let path, let assignment):
      "No submission at \(path). Give a folder that holds STUDENT/\(assignment)/ for each student."
    }
  }
}
