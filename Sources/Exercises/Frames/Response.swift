/// What the runner tells the grader.
package enum Response: Equatable, Sendable {
  /// The runner is set up.
  case ready
  /// A case has ended.
  case ended(CaseEnding)
  /// Something outside the student's code failed, in these words.
  case fault(String)
}

/// How a case ended, as the runner saw it from outside the student's process.
package struct CaseEnding: Equatable, Sendable {
  /// The case's number.
  package var number: UInt32
  /// How it ended.
  package var ending: Ending
  /// What was printed, at most the limit's bytes.
  package var printed: [UInt8]
  /// How many bytes were printed in all.
  package var printedBytes: UInt64
  /// Processor time used, in seconds.
  package var processorSeconds: Double
  /// Time on the clock, in seconds.
  package var wallSeconds: Double

  package init(
    number: UInt32, ending: Ending, printed: [UInt8] = [], printedBytes: UInt64 = 0,
    processorSeconds: Double = 0, wallSeconds: Double = 0
  ) {
    self.number = number
    self.ending = ending
    self.printed = printed
    self.printedBytes = printedBytes
    self.processorSeconds = processorSeconds
    self.wallSeconds = wallSeconds
  }
}

/// The ways in which a case ends.
package enum Ending: Equatable, Sendable {
  /// The child sent these bytes, an ``Answer`` if it was honest.
  case answered([UInt8])
  /// A signal ended the child.
  case signalled(Int32, CrashSite?)
  /// The child ended itself with this status.
  case exited(Int32)
  /// The processor time ran out.
  case processorTime
  /// The time on the clock ran out.
  case wallTime
  /// The memory ran out.
  case memory
  /// The child called what the filter forbids; the number is the system call's.
  case forbidden(Int32)
  /// The child sent more bytes than an answer may have.
  case oversized
  /// The submission could not be loaded, in the loader's words.
  case notLoaded(String)
}

/// Where a crash happened, told by the child's own signal handler; hostile as everything from it.
package struct CrashSite: Equatable, Sendable {
  /// Addresses within the submission's shared object, innermost first.
  package var offsets: [UInt64]
  /// Whether the fault lay at the end of the stack.
  package var isStackOverflow: Bool
  package init(offsets: [UInt64], isStackOverflow: Bool) {
    self.offsets = offsets
    self.isStackOverflow = isStackOverflow
  }
}
