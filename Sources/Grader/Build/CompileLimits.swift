/// What compiling a submission may use.
package struct CompileLimits: Sendable {
  /// Processor time, in seconds.
  package var seconds: Double = 20
  /// Time on the clock, in seconds: a busy machine may take half as long again.
  var wallSeconds: Double { seconds * 1.5 + 1 }
  /// How long all that is tried for a submission may take, to a run of the compiler more or less.
  var together: Duration { .seconds(seconds * 6) }
  /// Memory, in bytes.
  package var memoryBytes: UInt64 = 4 << 30
  /// The largest file that may be written, in bytes.
  package var fileBytes: UInt64 = 256 << 20
  /// Bytes of the compiler's messages that are kept.
  package var messageBytes = 1 << 20

  package init() {}
}
