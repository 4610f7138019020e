import Exercises

/// Limits that a child puts on itself, where the system has them: they save a student's own machine
/// from an endless loop.
enum ProcessLimits {
  /// Holds this process to limits for as long as it lives.
  static func turnOn(_ limits: Limits) {
    #if !os(Windows)
      // The thread that starts a child blocks signals, and a child inherits that.
      var none = sigset_t()
      sigemptyset(&none)
      sigprocmask(SIG_SETMASK, &none, nil)
      // No core files.
      set(RLIMIT_CORE, 0)
      set(RLIMIT_FSIZE, limits.fileBytes)
      #if os(Linux)
        set(RLIMIT_DATA, limits.memoryBytes)
      #endif
    #endif
  }

  /// Gives this process so much more of the processor's time, in seconds.
  static func allow(processorSeconds: Double) {
    #if !os(Windows)
      // Whole seconds are all that the system counts.
      let used = Double(clock()) / Double(CLOCKS_PER_SEC)
      set(RLIMIT_CPU, UInt64((used + processorSeconds).rounded(.up)))
    #endif
  }

  #if canImport(Glibc)
    private static func set(_ resource: __rlimit_resource, _ bound: UInt64) {
      // The resource is an enum or an integer, as the C library's headers are read.
      let resource = __rlimit_resource_t(resource.rawValue)
      var limit = rlimit()
      guard getrlimit(resource, &limit) == 0 else { return }
      limit.rlim_cur = min(rlim_t(bound), limit.rlim_max)
      _ = setrlimit(resource, &limit)
    }
  #elseif !os(Windows)
    private static func set(_ resource: Int32, _ bound: UInt64) {
      var limit = rlimit()
      guard getrlimit(resource, &limit) == 0 else { return }
      limit.rlim_cur = min(rlim_t(bound), limit.rlim_max)
      _ = setrlimit(resource, &limit)
    }
  #endif
}
