package import Foundation

/// A path that somebody gives for a JUnit file. It may be a mistake: the notebook's own, for one.
package enum JUnitPlace {
  /// Whether no work is lost there: nothing stands at the path, or an XML file, as an older report is.
  package static func isFree(_ path: URL) -> Bool {
    let path = path.path(percentEncoded: false)
    guard let found = try? FileManager.default.attributesOfItem(atPath: path) else { return true }
    guard found[.type] as? FileAttributeType == .typeRegular,
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    let start = Data("<?xml".utf8)
    return start.starts(with: (try? file.read(upToCount: start.count)) ?? Data())
  }
}
