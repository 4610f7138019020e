// `stdout` is a global variable of the C library, which is not marked as safe to share.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#elseif canImport(ucrt)
  @preconcurrency import ucrt
#endif

/// Has what is printed leave the program a line at a time, so that a crash loses none of it.
enum LineBuffering {
  /// Turns it on, before anything is printed.
  static func turnOn() { setvbuf(stdout, nil, _IOLBF, 1 << 12) }
}
