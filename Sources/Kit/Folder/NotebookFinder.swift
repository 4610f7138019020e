import Foundation
import Notebook

/// Finds what a student writes in among all that a kit holds.
enum NotebookFinder {
  /// The notebooks of a folder, and the Swift files in its `Student`, in the order of their names.
  static func files(in folder: URL) -> [NotebookFile] {
    paths(in: folder).compactMap { name in
      let data = try? Data(contentsOf: folder.appending(path: name))
      guard let data, data.count <= Tangler.largestFile else { return nil }
      return NotebookFile(name: name, bytes: Array(data))
    }
  }

  /// The paths of those files within the folder.
  static func paths(in folder: URL) -> [String] {
    let sources = names(in: folder.appending(path: KitLayout.student))
    let all = names(in: folder) + sources.map { "\(KitLayout.student)/\($0)" }
    return all.filter(KitLayout.isWork)
  }

  /// When each of those files was last written.
  static func stamps(in folder: URL) -> [String: Date] {
    Dictionary(
      uniqueKeysWithValues: paths(in: folder).map { name in
        let attributes = try? FileManager.default.attributesOfItem(
          atPath: folder.appending(path: name).plainPath)
        return (name, attributes?[.modificationDate] as? Date ?? .distantPast)
      })
  }

  private static func names(in folder: URL) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.plainPath)) ?? []
    return all.filter { !$0.hasPrefix(".") }.sorted()
  }
}
