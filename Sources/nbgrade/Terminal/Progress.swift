import Foundation

/// A line that tells how far long work has come; on a terminal only.
struct Progress: Sendable {
  private let total: Int
  private let isShown: Bool

  /// Begins work of `total` parts.
  init(total: Int) {
    self.total = total
    isShown = Terminal.isTerminal(STDERR_FILENO)
    show(0)
  }

  /// Tells that so many parts are done.
  func show(_ done: Int) {
    guard isShown else { return }
    write("\r\u{1B}[K\(done) of \(total) submissions graded")
  }

  /// Takes the line away.
  func end() {
    guard isShown else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) { Terminal.write(toStandardError: text) }
}
