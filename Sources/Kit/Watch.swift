import Exercises
import Foundation

/// Does something again after each save, until the program is ended.
struct Watch: Sendable {
  private let folder: URL

  init(_ kit: KitFolder) { folder = kit.url }

  /// Does it now and after each save; what goes wrong is told, and the next save awaited.
  ///
  /// - Parameter body: told whether it is called the first time
  func run(_ body: (_ isFirst: Bool) async throws -> Void) async throws -> Never {
    var isFirst = true
    var seen: [String: Date] = [:]
    while true {
      let now = NotebookFinder.stamps(in: folder)
      if now != seen {
        seen = now
        do {
          try await body(isFirst)
          isFirst = false
        } catch {
          Program.say("check: \(error.localizedDescription)")
        }
        print("Waiting for the next save. Ctrl-C ends this.")
        fflush(nil)
      }
      try await Task.sleep(for: .milliseconds(200))
    }
  }
}
