import Foundation

/// A file of the handout that is not as the reference says it should be.
struct StaleFile {
  let path: URL
  let wanted: String
  let found: String?

  /// Compares what stands at a path with what should; nil if it is the same.
  init?(_ path: URL, wanted: String) {
    let found = try? String(contentsOf: path, encoding: .utf8)
    guard found != wanted else { return nil }
    self.path = path
    self.wanted = wanted
    self.found = found
  }

  /// The lines that differ, `-` what stands there and `+` what should.
  var difference: String {
    let old = (found ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let new = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = new.difference(from: old).sorted { $0.offset < $1.offset }.map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
      }
    }
    return (["\(path.relativePath) is stale:"] + changes).joined(separator: "\n")
  }

  /// Writes what should stand there.
  func write() throws {
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try wanted.write(to: path, atomically: true, encoding: .utf8)
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
