import Foundation

/// A small disk that only one command sees.
enum SmallDisk {
  /// What gives a command mounts of its own.
  static let namespace = ["unshare", "--user", "--map-root-user", "--mount"]

  /// Whether this user can have one.
  static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = namespace + ["mount", "-t", "tmpfs", "none", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// What to start a command by.
  ///
  /// - Parameters:
  ///   - kilobytes: its size.
  ///   - before: the folder whose files the disk holds in the beginning.
  ///   - after: where the files go that it holds in the end.
  static func wrapper(
    of kilobytes: Int = 64, mountedAt folder: String, before: String, after: String
  ) -> [String] {
    let script = """
      mount -t tmpfs -o size=\(kilobytes)k none "$1" && cp -r "$2/." "$1" || exit 99
      disk=$1 after=$3; shift 3
      "$@"; status=$?
      cp -r "$disk" "$after"; exit $status
      """
    return namespace + ["sh", "-c", script, "sh", folder, before, after]
  }
}
