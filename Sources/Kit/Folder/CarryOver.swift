import Foundation
import Marking
import Notebook

/// Carries a student's code from an older kit into this one.
struct CarryOver {
  private let kit: KitFolder

  init(_ kit: KitFolder) { self.kit = kit }

  /// Carries the code of a kit or a notebook over; refuses where it would take the place of other code.
  func carry(from path: String) throws {
    let student = try read(URL(filePath: path)).reading.notebook
    let (found, format) = try read(kit.url)
    let own = found.notebook
    // What could not be read may be work too.
    guard found.notes.isEmpty, !holdsWork(own) else {
      throw Mistake.hasWork(kit.url.lastPathComponent)
    }
    let reading = Carry.carry(
      student, into: own, from: kit.handouts.origin(of: student),
      exercises: kit.assignment.exercisesByProtocol)
    for note in reading.notes { Program.say("Note: \(note)") }
    let folder =
      format == .swift ? kit.url.appending(path: KitLayout.student) : kit.url
    for file in reading.notebook.files(in: format) {
      try Data(file.bytes).write(to: folder.appending(path: file.name), options: .atomic)
      print("Carried over: \(file.name)")
    }
  }

  private func holdsWork(_ notebook: Notebook) -> Bool {
    kit.handouts.origin(of: notebook).map(notebook.differs) ?? notebook.holdsWork
  }

  private func read(_ path: URL) throws(Mistake) -> (reading: Notebook.Reading, NotebookFormat) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path.plainPath, isDirectory: &isFolder) else {
      throw .nothingThere(path.plainPath)
    }
    let files = isFolder.boolValue ? NotebookFinder.files(in: path) : Self.file(path)
    guard let format = files.first.flatMap({ NotebookFormat(fileName: $0.name) }) else {
      throw .noNotebook(path.plainPath)
    }
    let same = files.filter { NotebookFormat(fileName: $0.name) == format }
    let reading = Notebook.read(
      format == .swift ? same : Array(same.prefix(1)), format: format,
      exercises: kit.assignment.exercisesByProtocol)
    return (reading, format)
  }

  private static func file(_ path: URL) -> [NotebookFile] {
    NotebookFinder.bytes(of: path).map {
      [NotebookFile(name: path.lastPathComponent, bytes: $0)]
    } ?? []
  }
}
