package import Foundation

/// The handout's figures, ready to stand in a page: `data:` addresses by the path that the handout
/// names each by, such as `figures/outline.svg`.
package struct PageFigures: Sendable {
  private var addresses: [String: String] = [:]

  /// No figures.
  package static let none = PageFigures()

  private init() {}

  /// Reads all images of an assignment's folder `figures`; none where there is no such folder.
  package init(assignment folder: URL) {
    let figures = folder.appending(path: Self.folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: figures.path())) ?? []
    for name in names {
      guard let type = Self.mediaType(of: name),
        let bytes = try? Data(contentsOf: figures.appending(path: name))
      else { continue }
      addresses["\(Self.folder)/\(name)"] = "data:\(type);base64,\(bytes.base64EncodedString())"
    }
  }

  /// The figure at a path; nil if the handout has none there.
  subscript(path: String) -> String? {
    addresses[path.hasPrefix("./") ? String(path.dropFirst(2)) : path]
  }

  private static let folder = "figures"

  private static func mediaType(of name: String) -> String? {
    switch name.split(separator: ".").last?.lowercased() {
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    default: nil
    }
  }
}
