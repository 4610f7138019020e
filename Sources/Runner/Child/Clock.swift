import Exercises

/// Reads clocks, in seconds.
enum Clock {
  /// Time on the clock since some fixed moment.
  static var now: Double { seconds(of: CLOCK_MONOTONIC) ?? 0 }

  /// Processor time that this process has used.
  static var ownProcessorTime: Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) ?? 0 }

  /// Processor time that a process of ours has used, its threads together; nil if it is gone.
  static func processorTime(of process: pid_t) -> Double? {
    var clock = clockid_t()
    guard clock_getcpuclockid(process, &clock) == 0 else { return nil }
    return seconds(of: clock)
  }

  private static func seconds(of clock: clockid_t) -> Double? {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return nil }
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
