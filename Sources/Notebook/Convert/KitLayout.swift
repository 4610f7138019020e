/// Where things stand in the folder that a student unpacks.
package enum KitLayout {
  /// The visible cases, by which a kit is known.
  package static let cases = "visible-cases.json"
  /// The folder of Swift files.
  package static let student = "Student"
  /// The file in it that is there for the editor alone.
  package static let solution = "Solution.swift"

  /// Whether the file at a path within a kit is the student's: a notebook, or a Swift file in `Student`.
  package static func isWork(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last.map(String.init), let format = NotebookFormat(fileName: name) else {
      return false
    }
    switch format {
    case .markdown, .jupyter: return parts.count == 1 && !isOwn(name)
    case .swift: return parts.count == 2 && parts[0] == student && name != solution
    }
  }

  /// Whether what has a name at the kit's top is the kit's own, and never the student's.
  package static func isOwn(_ name: String) -> Bool { own.contains(name.lowercased()) }

  private static let own: Set<String> = [
    "sources", "handouts", "figures", "package.swift", "readme.md", "changelog.md", "license.md",
  ]
}
