import CSeccomp
import Foundation

/// The toolchain's libraries that a shared object seems to need.
///
/// The runner loads them once, and not each child anew, which takes ten milliseconds with Foundation.
/// The object is hostile, so only whether it holds the names of libraries that we know counts; a wrong
/// guess costs a little time.
enum NeededLibraries {
  /// The linker puts the names near the beginning.
  private static let searched = 1 << 20

  /// The paths of the libraries, the most basic first.
  static func paths(of sharedObject: URL, in toolchain: Toolchain) -> [String] {
    guard let handle = try? FileHandle(forReadingFrom: sharedObject) else { return [] }
    defer { try? handle.close() }
    guard let bytes = try? handle.read(upToCount: searched) else { return [] }
    return Toolchain.linkable.map { "lib\($0).so" }.filter { bytes.holds(name: $0) }
      .map { toolchain.libraries.appending(path: $0).plainPath }
  }
}

extension Data {
  /// Whether the name stands in the bytes, as the linker writes it.
  fileprivate func holds(name: String) -> Bool {
    let wanted = [0] + Array(name.utf8) + [0]
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      return nbgrade_holds(base, bytes.count, wanted, wanted.count) != 0
    }
  }
}
