import Foundation
import Notebook

/// Finds what a student writes in among all that a kit holds.
enum NotebookFinder {
  /// The notebooks of a folder, and the Swift files in its `Student`, in the order of their names.
  static func files(in folder: URL) -> [NotebookFile] {
    paths(in: folder).compactMap { name in
      bytes(of: folder.appending(path: name)).map { NotebookFile(name: name, bytes: $0) }
    }
  }

  /// The bytes of a file, or of the one that it links to; nil if it is a pipe or a device, which may
  /// never end, or is too large.
  static func bytes(of path: URL) -> [UInt8]? {
    let path = path.resolvingSymlinksInPath()
    guard let found = try? FileManager.default.attributesOfItem(atPath: path.plainPath),
      found[.type] as? FileAttributeType == .typeRegular,
      found[.size] as? Int ?? 0 <= Tangler.largestFile, let data = try? Data(contentsOf: path)
    else { return nil }
    return Array(data)
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
