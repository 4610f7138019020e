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
  ///   - notebook: the document, with work that was carried into it
  ///   - original: the document without that
  ///   - guide: what a notebook in Jupyter's format says first
  ///   - handout: the assignment's folder, for its figures
  ///   - others: the folders of the other assignments' exercises
  package init(
    _ assignment: Assignment, notebook: Notebook, original: Notebook, format: NotebookFormat,
    guide: String, handout: URL, sources: KitSources, leavingOut others: Set<String>
  ) throws {
    name = assignment.id
    var files = try sources.files(of: assignment.folder, leavingOut: others)
    let document = notebook.files(in: format, guide: format == .jupyter ? guide : nil)
    files += document.map { file in
      KitFile(format == .swift ? "\(KitLayout.student)/\(file.name)" : file.name, file.bytes)
    }
    files += try Self.files(in: handout.appending(path: "figures"), ending: ".svg")
    files += try Self.files(
      in: handout.appending(path: HandoutVersions.folderName), ending: ".md")
    files += Self.current(original)
    files += KitTemplate.files(assignment, format: format)
    files.append(KitFile(KitLayout.cases, try Self.data(VisibleCases(assignment))))
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The kit as a ZIP file; of equal kits the bytes are equal.
  package var archive: [UInt8] {
    var archive = ZipArchive()
    for file in files { archive.add("\(name)/\(file.path)", file.bytes) }
    return archive.finished()
  }

  private static func files(in folder: URL, ending: String) throws -> [KitFile] {
    guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
      return []
    }
    return try SourceTree.paths(folder, ending: ending).map { path in
      KitFile(
        "\(folder.lastPathComponent)/\(path)",
        Array(try Data(contentsOf: folder.appending(path: path))))
    }
  }

  // What a student starts from, by which the student's own words are known later.
  private static func current(_ handout: Notebook) -> [KitFile] {
    guard let version = handout.version else { return [] }
    return [
      KitFile(
        "\(HandoutVersions.folderName)/\(version).md", text: MarkdownWriter.write(handout))
    ]
  }

  private static func data(_ cases: VisibleCases) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return Array(try encoder.encode(cases)) + [0x0A]
  }
}
