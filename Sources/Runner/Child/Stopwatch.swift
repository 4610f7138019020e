import Exercises

/// The time that a child has taken since a moment, in seconds.
struct Stopwatch {
  private let process: pid_t
  private let wallStart: Double
  private let processorStart: Double
  private let ownStart: Double
  private var processorEnd: Double?

  /// Starts now.
  init(_ process: pid_t) {
    self.process = process
    wallStart = Clock.now
    processorStart = Clock.processorTime(of: process) ?? 0
    ownStart = Clock.ownProcessorTime
  }

  /// Time on the clock.
  var wallSeconds: Double { Clock.now - wallStart }

  /// Processor time of all of the child's threads, and of this process, which it keeps busy with what
  /// it sends.
  var processorSeconds: Double {
    let end = processorEnd ?? Clock.processorTime(of: process) ?? processorStart
    return end - processorStart + Clock.ownProcessorTime - ownStart
  }

  /// Ends with what the whole life of the child has used.
  mutating func stop(_ usage: rusage) {
    processorEnd = usage.processorSeconds
  }
}

extension rusage {
  /// Processor time, the system's included.
  var processorSeconds: Double { ru_utime.seconds + ru_stime.seconds }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) * 1e-6 }
}
