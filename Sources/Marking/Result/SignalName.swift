internal import Exercises

/// Names of signals.
enum SignalName {
  /// The name, such as `SIGSEGV`.
  static func of(_ signal: Int32) -> String { names[signal] ?? "signal \(signal)" }

  private static let names: [Int32: String] = {
    var names: [Int32: String] = [
      SIGILL: "SIGILL", SIGABRT: "SIGABRT", SIGFPE: "SIGFPE", SIGSEGV: "SIGSEGV",
      SIGTERM: "SIGTERM",
    ]
    #if !os(Windows)
      names.merge([
        SIGBUS: "SIGBUS", SIGKILL: "SIGKILL", SIGPIPE: "SIGPIPE", SIGALRM: "SIGALRM",
        SIGTRAP: "SIGTRAP", SIGSYS: "SIGSYS", SIGXCPU: "SIGXCPU", SIGXFSZ: "SIGXFSZ",
      ]) { first, _ in first }
    #endif
    return names
  }()
}
