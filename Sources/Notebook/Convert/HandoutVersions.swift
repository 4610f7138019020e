package import Foundation

/// The handouts of an assignment that a student may have started from, oldest first.
package struct HandoutVersions: Sendable {
  /// The folder of a kit or an assignment that holds them, `VERSION.md` each.
  package static let folderName = "handouts"

  private let handouts: [Notebook]

  /// Takes handouts in any order.
  package init(_ handouts: [Notebook]) {
    self.handouts = handouts.sorted {
      ($0.version ?? "").compare($1.version ?? "", options: .numeric) == .orderedAscending
    }
  }

  /// Reads the folder of a kit, which keeps all of them.
  package init(in kit: URL) { self.init(Self.kept(in: kit)) }

  /// Reads an assignment's folder: `notebook.md`, and what it was before.
  package init(course folder: URL) {
    self.init(Self.kept(in: folder) + Self.read([folder.appending(path: "notebook.md")]))
  }

  private static func kept(in folder: URL) -> [Notebook] {
    let kept = folder.appending(path: folderName)
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: kept.path(percentEncoded: false))
    return read((names ?? []).filter { $0.hasSuffix(".md") }.map { kept.appending(path: $0) })
  }

  private static func read(_ paths: [URL]) -> [Notebook] {
    paths.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .map { MarkdownReader.read($0).notebook }
  }

  /// Their names, oldest first.
  package var names: [String] { handouts.compactMap(\.version) }

  /// The handout that a student's notebook comes from.
  ///
  /// One that has lost its version comes from the handout that it has the most code cells in common
  /// with, the newest of several.
  package func origin(of student: Notebook) -> Notebook? {
    if let version = student.version { return handouts.last { $0.version == version } }
    let own = Set(student.codeTexts)
    let common = handouts.map { own.intersection($0.codeTexts).count }
    guard let most = common.max(), most > 0 else { return nil }
    return common.lastIndex(of: most).map { handouts[$0] }
  }
}

extension Notebook {
  fileprivate var codeTexts: [String] {
    cells.filter { $0.kind == .code }.map(\.plainText)
  }
}
