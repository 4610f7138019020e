import Foundation

/// Ends work in an orderly way when somebody interrupts it: what was started is killed, and what was
/// made for a while is removed.
///
/// Whoever interrupts again, a second later or more, has the program end at once.
struct Interruption {
  /// How long the work may take to end, in seconds.
  private static let patience = 10
  private static let numbers = [SIGINT, SIGTERM]
  private let sources: [any DispatchSourceSignal]

  /// Cancels `work` on SIGINT and SIGTERM.
  init(cancelling work: Task<Void, any Error>) {
    sources = Self.numbers.map { number in
      // A handler rather than none: programs that are started do not inherit it.
      signal(number) { _ in }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        guard !work.isCancelled else { return }
        work.cancel()
        // `timeout` and some shells send a signal twice at once.
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) {
          for number in Self.numbers { signal(number, SIG_DFL) }
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patience)) {
          _exit(128 + number)
        }
      }
      source.activate()
      return source
    }
  }

  /// Takes signals as they are taken by default again.
  func end() { for source in sources { source.cancel() } }
}
