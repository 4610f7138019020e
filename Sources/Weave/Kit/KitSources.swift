package import Foundation

/// The sources that a kit takes from this package: what a student's check is built from.
package struct KitSources: Sendable {
  /// The targets that go along, each with its name in the kit.
  static let targets = [
    "NumPy": "NumPy", "Exercises": "Exercises", "Marking": "Marking", "Notebook": "Notebook",
    "Page": "Page", "Kit": "Check",
  ]

  private let folder: URL
  private let license: URL

  /// Finds the sources in a folder that holds one folder a target, and the license beside it.
  package init(_ folder: URL) {
    self.folder = folder
    license = folder.deletingLastPathComponent().appending(path: "LICENSE")
  }

  /// The files, of one assignment's exercises alone.
  ///
  /// - Parameters:
  ///   - assignment: the name of the assignment's folder
  ///   - others: the names of the other assignments' folders
  func files(of assignment: String, leavingOut others: Set<String>) throws -> [KitFile] {
    var files = [KitFile("LICENSE", Array(try Data(contentsOf: license)))]
    for (target, name) in Self.targets {
      let leftOut = target == "Exercises" ? others : []
      for path in try SourceTree.paths(folder.appending(path: target), leavingOut: leftOut) {
        let data = try Data(contentsOf: folder.appending(path: "\(target)/\(path)"))
        files.append(KitFile("Sources/\(name)/\(path)", Array(data)))
      }
    }
    files.removeAll { $0.path == "Sources/Exercises/Catalog.swift" }
    return files + [
      KitFile("Sources/Exercises/Catalog.swift", text: KitTemplate.catalog(assignment))
    ]
  }
}

/// The files below a folder.
enum SourceTree {
  /// The paths of all files but hidden ones, within the folder.
  static func paths(
    _ folder: URL, leavingOut others: Set<String> = [], ending: String = ".swift"
  ) throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return all.filter { path in
      let parts = path.split(separator: "/").map(String.init)
      return path.hasSuffix(ending) && !parts.contains { $0.hasPrefix(".") }
        && !(parts.first.map(others.contains) ?? false)
    }.sorted()
  }
}
