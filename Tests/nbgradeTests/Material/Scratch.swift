import Foundation
import Synchronization

/// A folder of its own for a test, which goes when the test's last hold on it goes, or else when the
/// tests' process ends: what all tests share is held until then.
final class Scratch: Sendable {
  /// The folder's path.
  let path: String

  /// Makes an empty folder that every user may look into.
  init() throws {
    let template = FileManager.default.temporaryDirectory.appending(path: "nbgrade-test-XXXXXX")
    var bytes = Array(template.path(percentEncoded: false).utf8CString)
    guard mkdtemp(&bytes) != nil else { throw CocoaError(.fileWriteUnknown) }
    path = String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    chmod(path, 0o755)
    _ = Self.removesAtExit
    Self.held.withLock { _ = $0.insert(path) }
  }

  deinit {
    Self.remove(path)
    Self.held.withLock { _ = $0.remove(path) }
  }

  private static let held = Mutex<Set<String>>([])

  private static let removesAtExit: Bool =
    atexit {
      for path in Scratch.held.withLock({ $0 }) { Scratch.remove(path) }
    } == 0

  /// Writes a file, with the folders above it; gives back its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file, with the folders above it; gives back its path.
  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try folder((name as NSString).deletingLastPathComponent)
    try bytes.write(to: URL(filePath: file))
    return file
  }

  /// Makes a folder; gives back its path.
  @discardableResult
  func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    return "\(path)/\(name)"
  }

  // Folders that nobody may write to have to be opened first; names need not be text.
  private static func remove(_ path: String) {
    let removal = Process()
    removal.executableURL = URL(filePath: "/bin/sh")
    removal.arguments = ["-c", "chmod -R u+rwX \"$1\" 2>/dev/null; rm -rf \"$1\"", "sh", path]
    try? removal.run()
    removal.waitUntilExit()
  }
}
