// `stdout` is a global variable of the C library, which is not marked as safe to share.
@preconcurrency import Glibc

/// The three descriptors that a program is started with.
enum StandardStreams {
  /// Opens those that are closed to nothing, so that no report is opened in their place and printed
  /// into.
  static func open() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest descriptor that is free is this one.
      _ = Glibc.open("/dev/null", O_RDWR)
    }
  }

  /// Why what was printed has not all arrived, if it has not. A reader that has seen enough and left
  /// is no reason.
  static func flush() -> String? {
    let hasFailed = ferror(stdout) != 0
    let error = fflush(stdout) == 0 ? (hasFailed ? EIO : 0) : errno
    guard error != 0, error != EPIPE else { return nil }
    return String(cString: strerror(error))
  }
}
