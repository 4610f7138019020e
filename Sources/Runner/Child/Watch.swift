import CSeccomp
import Exercises

/// Watches a child during its turns: what it sends, what it prints, how long it takes, how it dies.
struct Watch {
  /// What ends a turn.
  enum Event {
    /// The child has loaded the submission.
    case loaded
    /// It has sent an answer, of these bytes.
    case answered([UInt8])
    /// It is no more, or must not go on.
    case ended(Ending)
  }

  /// The longest time between two looks at the clocks, in seconds.
  private static let interval = 0.1
  /// How many threads a child may start one after the other for each that it may have.
  private static let threadsInTurn: UInt64 = 8

  private let child: Child
  private var inbox: Inbox
  private var output: Output
  private var stopwatch: Stopwatch
  private var threads: ThreadGate
  private var crash: CrashSite?
  private var forbidden: Int32?
  private var answersEnded = false
  private var isReaped = false

  /// Watches a child that has just been started.
  init(_ child: Child) {
    self.child = child
    inbox = Inbox(most: child.limits.answerBytes)
    output = Output(most: child.limits.outputBytes)
    stopwatch = Stopwatch(child.process)
    threads = ThreadGate(
      socket: child.pipes.threads.reading, most: child.limits.processes * Self.threadsInTurn)
  }

  /// Lets the child go on, and waits until the turn has ended.
  mutating func turn() -> Event {
    stopwatch = Stopwatch(child.process)
    giveTurn()
    while true {
      if let event = takeFrame() { return event }
      if inbox.isOversized { return .ended(.oversized) }
      if let ending = expired() ?? death() { return .ended(ending) }
      awaitBytes()
    }
  }

  private func giveTurn() {
    var byte: UInt8 = 1
    _ = write(child.pipes.turns.writing, &byte, 1)
  }

  private mutating func forgetOutput() {
    output.drain(child.pipes.output.reading)
    _ = output.take()
    giveTurn()
  }

  /// A turn's ending, with what was printed and used since the last one.
  mutating func caseEnding(_ number: UInt32, _ ending: Ending) -> CaseEnding {
    output.drain(child.pipes.output.reading)
    let (printed, total) = output.take()
    return CaseEnding(
      number: number, ending: ending, printed: printed, printedBytes: total,
      processorSeconds: stopwatch.processorSeconds, wallSeconds: stopwatch.wallSeconds)
  }

  /// Ends the child if it still lives, and waits until it is gone.
  mutating func endChild() {
    threads.close()
    guard !isReaped else { return }
    kill(child.process, SIGKILL)
    while waitpid(child.process, nil, 0) < 0 && errno == EINTR {}
    isReaped = true
  }

  private mutating func takeFrame() -> Event? {
    while let payload = inbox.next() {
      switch Notice(payload: payload) {
      case nil: return .answered(payload)
      case .loaded: return .loaded
      case .notLoaded(let message): return .ended(.notLoaded(message))
      case .unlocked: return .ended(.notLoaded("the locks could not be put on"))
      case .outputBegins: forgetOutput()
      case .crash(let site): crash = site
      case .forbidden(let call): forbidden = call
      }
    }
    return nil
  }

  private func expired() -> Ending? {
    if stopwatch.processorSeconds > child.limits.processorSeconds { return .processorTime }
    if stopwatch.wallSeconds > child.limits.wallSeconds { return .wallTime }
    return nil
  }

  // A child that has closed its end of the answers may live on; its time goes on too.
  private mutating func death() -> Ending? {
    guard answersEnded else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child.process, &status, WNOHANG, &usage) == child.process else {
      usleep(500)
      return nil
    }
    isReaped = true
    stopwatch.stop(usage)
    return Ending(
      status: status, crash: crash, forbidden: forbidden, usage: usage, limits: child.limits)
  }

  private mutating func awaitBytes() {
    let left = min(
      child.limits.processorSeconds - stopwatch.processorSeconds,
      child.limits.wallSeconds - stopwatch.wallSeconds, Self.interval)
    var waiting = [
      pollfd(
        fd: answersEnded ? -1 : child.pipes.answers.reading, events: Int16(POLLIN), revents: 0),
      pollfd(
        fd: output.hasEnded ? -1 : child.pipes.output.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: threads.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = answersEnded ? 1 : Int32(max(left, 0) * 1000) + 1
    guard poll(&waiting, nfds_t(waiting.count), timeout) > 0 else { return }
    if waiting[2].revents & Int16(POLLIN) != 0 {
      threads.attend()
    } else if waiting[2].revents != 0 {
      threads.close()
    }
    if waiting[1].revents != 0 { output.drain(child.pipes.output.reading) }
    if waiting[0].revents != 0 { receive() }
  }

  private mutating func receive() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(child.pipes.answers.reading, &buffer, buffer.count)
    if count > 0 { inbox.append(buffer.prefix(count)) }
    if count == 0 { answersEnded = true }
  }
}
