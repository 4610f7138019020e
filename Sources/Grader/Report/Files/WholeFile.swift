import Foundation

/// Writes files whole: to a temporary name in the same folder, then renamed into place.
enum WholeFile {
  /// Puts `bytes` at `path`; whoever reads sees the old file or the new one, never a part.
  static func write(_ bytes: [UInt8], to path: String) throws(ReportError) {
    let folder = (path as NSString).deletingLastPathComponent
    var template = Array("\(folder.isEmpty ? "." : folder)/.nbgrade-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .lastSystemError(writing: path) }
    let name = template.dropLast().map(UInt8.init(bitPattern:))
    let temporary = String(decoding: name, as: UTF8.self)
    do throws(ReportError) {
      defer { close(file) }
      try write(bytes, to: file, of: path)
      guard fchmod(file, 0o644) == 0 else { throw ReportError.lastSystemError(writing: path) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = ReportError.lastSystemError(writing: path)
      unlink(temporary)
      throw error
    }
  }

  private static func write(
    _ bytes: [UInt8], to file: Int32, of path: String
  ) throws(ReportError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .lastSystemError(writing: path) }
      rest = rest.dropFirst(count)
    }
  }
}

extension ReportError {
  /// The same of another path, where something cannot be written.
  func naming(_ path: String) -> ReportError {
    guard case .cannotWrite(_, let reason) = self else { return self }
    return .cannotWrite(path: path, reason: reason)
  }

  /// What `errno` says of a write.
  static func lastSystemError(writing path: String) -> ReportError {
    .cannotWrite(path: path, reason: SystemReason.words())
  }
}
