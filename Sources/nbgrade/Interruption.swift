import Foundation
import Synchronization

/// Ends work in an orderly way when somebody interrupts it: what was started is killed, and what was
/// made for a while is removed.
///
/// Whoever interrupts again, a second later or more, has the program end at once.
final class Interruption {
  /// How long the work may take to end, in seconds.
  private static let patience = 10
  private static let numbers = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]
  private let received = Received()
  private var sources: [any DispatchSourceSignal] = []

  /// The signal that has interrupted the work, if one has.
  var signal: Int32? { received.first.withLock { $0 } }

  private final class Received: Sendable {
    let first = Mutex<Int32?>(nil)
  }

  /// Cancels `work` on SIGINT, SIGQUIT and SIGTERM, and on SIGHUP, which a closed terminal sends.
  init(cancelling work: Task<Void, any Error>) {
    // `nohup`, and a shell's background jobs, have a program ignore signals from its start.
    let heeded = Self.numbers.filter { !Self.isIgnored($0) }
    sources = heeded.map { [received] number in
      // A handler rather than none: programs that are started do not inherit it.
      Foundation.signal(number) { _ in }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        guard !work.isCancelled else { return }
        received.first.withLock { $0 = number }
        work.cancel()
        // `timeout` and some shells send a signal twice at once.
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) {
          for number in heeded { Foundation.signal(number, SIG_DFL) }
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patience)) {
          _exit(128 + number)
        }
      }
      source.activate()
      return source
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
