package import Foundation

/// The desktop that a page can be shown on.
package enum Desktop {
  /// Opens a page in the user's browser, where a desktop is there to show it; nobody waits for it.
  package static func open(_ page: URL) {
    guard let command = opener(ProcessInfo.processInfo.environment) else { return }
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = command.dropFirst() + [page.path(percentEncoded: false)]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }

  /// The command that opens a file, its path still to be added; nil without a desktop.
  static func opener(_ environment: [String: String]) -> [String]? {
    #if os(Windows)
      return [environment["ComSpec"] ?? "C:\\Windows\\System32\\cmd.exe", "/c", "start", ""]
    #elseif canImport(Darwin)
      // Over SSH the desktop is somebody else's.
      return environment["SSH_CONNECTION"] == nil ? ["/usr/bin/open"] : nil
    #else
      let displays = ["DISPLAY", "WAYLAND_DISPLAY"].compactMap { environment[$0] }
      return displays.contains { !$0.isEmpty } ? ["/usr/bin/env", "xdg-open"] : nil
    #endif
  }
}
