import Foundation
import Grader

/// The page of a check, for the student alone.
struct CheckPage {
  private let html: String

  /// A page's source.
  init(_ html: String) { self.html = html }

  /// Writes the page into the user's own cache, says where, and opens it on a desktop.
  ///
  /// A student's own folder is never written to.
  func show() throws {
    let page = try CacheFolder.own().appending(path: "feedback.html")
    try Data(html.utf8).write(to: page, options: .atomic)
    print("Page: \(page.plainPath)")
    guard Self.hasDesktop else { return }
    let opener = Process()
    opener.executableURL = URL(filePath: "/usr/bin/xdg-open")
    opener.arguments = [page.plainPath]
    (opener.standardOutput, opener.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try? opener.run()
  }

  private static var hasDesktop: Bool {
    let environment = ProcessInfo.processInfo.environment
    return Terminal.isTerminal(STDOUT_FILENO)
      && (environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/xdg-open")
  }
}
