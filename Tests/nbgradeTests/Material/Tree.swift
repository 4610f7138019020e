import Foundation

/// The files under a folder.
enum Tree {
  /// Each file's path within the folder with its bytes; a link stands with its target.
  static func files(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = "\(folder)/\(name)"
      let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      switch kind {
      case .typeRegular?: files[name] = FileManager.default.contents(atPath: path)
      case .typeSymbolicLink?:
        files[name] = Data(try FileManager.default.destinationOfSymbolicLink(atPath: path).utf8)
      default: files[name] = Data()
      }
    }
    return files
  }

  /// The text of every regular file under the folder, by its path within it.
  static func texts(_ folder: String) throws -> [String: String] {
    try files(folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
