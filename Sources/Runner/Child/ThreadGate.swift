import CSeccomp
import Exercises

/// Lets a child start so many threads and no more.
///
/// The kernel's own limit counts all that a user runs, and does not hold for root.
struct ThreadGate {
  /// What to wait at for the child to ask; -1 if it cannot ask any more.
  private(set) var descriptor: Int32
  private var hasListener = false
  private var left: UInt64

  /// Waits at `socket` for the descriptor at which the child will ask.
  init(socket: Int32, most: UInt64) {
    descriptor = socket
    left = most
  }

  /// Answers what is there; called when there is something.
  mutating func attend() {
    guard hasListener else { return receiveListener() }
    guard nbgrade_answer_thread(descriptor, left > 0 ? 1 : 0) == 0 else { return close() }
    left -= min(left, 1)
  }

  /// Stops answering.
  mutating func close() {
    if hasListener { _ = Glibc.close(descriptor) }
    descriptor = -1
  }

  private mutating func receiveListener() {
    descriptor = nbgrade_receive_listener(descriptor)
    hasListener = descriptor >= 0
  }
}
