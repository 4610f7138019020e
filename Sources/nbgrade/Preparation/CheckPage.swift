import Foundation
import Grader
import Page

/// The page of a check, for the student alone.
struct CheckPage {
  private let html: String

  /// A page's source.
  init(_ html: String) { self.html = html }

  /// Writes the page into the user's own cache, says where, and opens it on a desktop.
  ///
  /// A student's own folder is never written to.
  ///
  /// - Parameter opens: whether a desktop shows it, if one is there and somebody sits before it
  func show(opens: Bool) throws {
    let page = try CacheFolder.own().appending(path: "feedback.html")
    try Data(html.utf8).write(to: page, options: .atomic)
    Terminal.say("Page: \(page.plainPath)")
    if opens, Terminal.isTerminal(STDOUT_FILENO) { Desktop.open(page) }
  }
}
