import Exercises
import Foundation
import Synchronization

/// Ends a process that has been silent for too long.
final class Deadline: Sendable {
  private enum State {
    case running(until: ContinuousClock.Instant)
    case late
    case ended
  }

  private let state: Mutex<State>
  private let limit: Duration

  /// Watches over a process that has just been started.
  ///
  /// - Parameter seconds: how long it may be silent
  init(process: Process, seconds: Double) {
    limit = .seconds(seconds)
    state = Mutex(.running(until: .now + limit))
    let identifier = process.processIdentifier
    watch(identifier)
  }

  /// The process has said something.
  func putOff() {
    state.withLock { if case .running = $0 { $0 = .running(until: .now + limit) } }
  }

  /// The process has ended; tells whether it was ended for its silence.
  func end() -> Bool {
    state.withLock { state in
      defer { state = .ended }
      if case .late = state { return true }
      return false
    }
  }

  private func watch(_ process: Int32) {
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(50)) {
      let goesOn = self.state.withLock { state in
        guard case .running(let until) = state else { return false }
        guard until <= .now else { return true }
        state = .late
        Self.kill(process)
        return false
      }
      if goesOn { self.watch(process) }
    }
  }

  private static func kill(_ process: Int32) {
    #if !os(Windows)
      Exercises.kill(process, SIGKILL)
    #endif
  }
}
