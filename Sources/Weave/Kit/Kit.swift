package import Foundation
package import Marking
package import Notebook

/// What a class gets for an assignment: a package of its own that holds the notebook, the visible
/// cases as data, and what checks them. Nothing of the reference is in it.
package struct Kit: Sendable {
  /// The name of the kit's folder.
  package let name: String
  /// Its files, in the order of their paths.
  package let files: [KitFile]

  /// Puts a kit together.
  ///
  /// - Parameters:
  ///   - notebook: the document
  ///   - guide: what a notebook in Jupyter's format says first
  ///   - handout: the assignment's folder, for its figures
  ///   - others: the folders of the other assignments' exercises
  package init(
    _ assignment: Assignment, notebook: Notebook, format: NotebookFormat, guide: String,
    handout: URL, sources: KitSources, leavingOut others: Set<String>
  ) throws {
    name = assignment.id
    var files = try sources.files(of: assignment.folder, leavingOut: others)
    let document = notebook.files(in: format, guide: format == .jupyter ? guide : nil)
    files += document.map { file in
      KitFile(format == .swift ? "Student/\(file.name)" : file.name, file.bytes)
    }
    files += try Self.figures(handout.appending(path: "figures"))
    files += KitTemplate.files(assignment, format: format)
    files.append(KitFile("visible-cases.json", try Self.data(VisibleCases(assignment))))
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The kit as a ZIP file; of equal kits the bytes are equal.
  package var archive: [UInt8] {
    var archive = ZipArchive()
    for file in files { archive.add("\(name)/\(file.path)", file.bytes) }
    return archive.finished()
  }

  private static func figures(_ folder: URL) throws -> [KitFile] {
    guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
      return []
    }
    return try SourceTree.paths(folder, ending: ".svg").map { path in
      KitFile("figures/\(path)", Array(try Data(contentsOf: folder.appending(path: path))))
    }
  }

  private static func data(_ cases: VisibleCases) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return Array(try encoder.encode(cases)) + [0x0A]
  }
}
