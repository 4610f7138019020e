import Exercises
import Foundation
import Marking
import Notebook

/// The folder that a student unpacks: a notebook, and what is needed to check it.
struct KitFolder: Sendable {
  let url: URL
  let cases: VisibleCases
  let assignment: Assignment
  /// The notebook as it was given out, and earlier versions of it.
  let handouts: HandoutVersions

  /// Finds the kit around the folder that the program was started in, or around the program.
  static func find() throws(Mistake) -> KitFolder {
    let here = URL(filePath: FileManager.default.currentDirectoryPath)
    for start in [here, Program.file.deletingLastPathComponent()] {
      var folder = start.standardizedFileURL
      while folder.pathComponents.count > 1 {
        let data = folder.appending(path: KitLayout.cases)
        if FileManager.default.fileExists(atPath: data.plainPath) { return try KitFolder(folder) }
        folder.deleteLastPathComponent()
      }
    }
    throw .noKit(here.plainPath)
  }

  private init(_ folder: URL) throws(Mistake) {
    url = folder
    let path = folder.appending(path: KitLayout.cases)
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? Data(contentsOf: path),
      let cases = try? decoder.decode(VisibleCases.self, from: data),
      let stubs = Catalog.assignments.first(where: { $0.id == cases.id })
    else { throw .unreadableCases(path.plainPath) }
    self.cases = cases
    assignment = cases.assignment(stubs)
    handouts = HandoutVersions(in: folder)
  }

  /// Takes the assignment's exercises out of what the student has written.
  var tangler: Tangler { Tangler(exercises: assignment.exercisesByProtocol) }

  /// The student's notebooks and Swift files.
  func files() throws(Mistake) -> [NotebookFile] {
    let found = NotebookFinder.files(in: url)
    guard !found.isEmpty else { throw .noNotebook(url.plainPath) }
    return found
  }
}

extension URL {
  /// The path as the system takes it.
  var plainPath: String { path(percentEncoded: false) }
}
