import Exercises

extension Ending {
  /// Reads a dead child's status.
  ///
  /// A signal does not tell that memory ran out; the peak size does.
  init(status: Int32, crash: CrashSite?, forbidden: Int32?, usage: rusage, limits: Limits) {
    if let forbidden {
      self = .forbidden(forbidden)
      return
    }
    let signal = status & 0x7f
    guard signal != 0 else {
      self = .exited((status >> 8) & 0xff)
      return
    }
    let peak = UInt64(usage.ru_maxrss) * 1024
    let isMemory = peak >= limits.memoryBytes / 10 * 9
    switch signal {
    case SIGXCPU: self = .processorTime
    case _ where isMemory: self = .memory
    default: self = .signalled(signal, crash)
    }
  }
}
