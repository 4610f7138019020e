import Exercises
import Foundation
import Grader
import Marking
import Notebook
import Reference
import Weave

/// Makes an assignment's kit and writes it where nothing stands.
struct KitMaker {
  private let assignment: Assignment
  private let installation: Installation

  init(_ assignment: Assignment) throws {
    self.assignment = assignment
    installation = try Installation.current()
  }

  private var handout: URL { installation.assignments.appending(path: assignment.id) }

  /// The kit in a format.
  ///
  /// - Parameters:
  ///   - student: whose it is
  ///   - old: an older kit or notebook, whose code is carried over
  func kit(
    _ format: NotebookFormat, student: String? = nil, from old: String? = nil
  ) throws -> (kit: Kit, notes: [String]) {
    let exercises = assignment.exercisesByProtocol
    let file = NotebookFile(
      name: "notebook.md",
      bytes: Array(try Data(contentsOf: handout.appending(path: "notebook.md"))))
    var reading = Notebook.read([file], format: .markdown, exercises: exercises)
    let original = reading.notebook
    if let old {
      let (files, format) = try ConvertSource.read(Self.notebook(at: URL(filePath: old)))
      let theirs = Notebook.read(files, format: format, exercises: exercises)
      reading = Carry.carry(
        theirs.notebook, into: original,
        from: HandoutVersions(course: handout).origin(of: theirs.notebook), exercises: exercises)
      reading.notes = theirs.notes + reading.notes
    }
    if let student { reading.notebook.student = student }
    let others = Set(Catalog.assignments.map { String(describing: $0) })
      .subtracting([assignment.folder])
    let kit = try Kit(
      assignment, notebook: reading.notebook, original: original, format: format,
      guide: JupyterGuide.text, handout: handout, sources: KitSources(installation.sources),
      leavingOut: others)
    return (kit, reading.notes)
  }

  // What a student works in, where a whole kit is given.
  private static func notebook(at path: URL) -> URL {
    let inner = ["notebook.md", "notebook.ipynb", "Student"].map { path.appending(path: $0) }
    return inner.first(where: \.exists) ?? path
  }

  /// Writes a kit's folder and its ZIP file, or neither if one of them exists; gives their paths.
  static func write(_ kit: Kit, into path: String) throws -> [String] {
    let manager = FileManager.default
    let parent = URL(filePath: path)
    let folder = parent.appending(path: kit.name)
    let archive = parent.appending(path: "\(kit.name).zip")
    for place in [folder, archive] where place.isTaken {
      throw InputMistake.exists(place.relativePath)
    }
    let fresh = parent.appending(path: ".\(kit.name)-\(UUID().uuidString)")
    let (freshFolder, freshArchive) = (
      fresh.appending(path: folder.lastPathComponent),
      fresh.appending(path: archive.lastPathComponent)
    )
    defer { try? manager.removeItem(at: fresh) }
    do {
      for file in kit.files {
        let place = freshFolder.appending(path: file.path)
        try manager.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place)
      }
      try Data(kit.archive).write(to: freshArchive)
      // Neither of the two takes the place of what was made meanwhile.
      try manager.moveItem(at: freshFolder, to: folder)
      try manager.moveItem(at: freshArchive, to: archive)
    } catch {
      throw InputMistake.badOutput(path, reason: SystemReason.words(error))
    }
    return [folder.relativePath, archive.relativePath]
  }
}
