import Exercises
import Foundation
import Marking

/// How a submission is graded.
package struct GradeOptions: Sendable {
  /// Processor time a case, in seconds.
  package var processorSeconds: Double = 2
  /// Time on the clock a case, in seconds.
  package var wallSeconds: Double = 10
  /// Memory a case, in bytes.
  package var memoryBytes: UInt64 = 512 << 20
  /// Bytes of printed output that are kept a case.
  package var outputBytes = 64 << 10
  /// The largest file that may be written, in bytes.
  package var fileBytes: UInt64 = 1 << 20
  /// Threads of a case.
  package var processes: UInt64 = 64
  /// Open files of a case.
  package var openFiles: UInt64 = 64
  /// What compiling may use.
  package var compileLimits = CompileLimits()
  /// What stands between the student's code and the machine.
  package var sandbox = SandboxKind.bubblewrap
  /// Where groups that bound a submission are made; nil where limits alone bound it.
  package var groups: ControlGroups?
  /// The exercises to grade; all where nil.
  package var exercises: Set<String>?
  /// Whether hidden cases are run.
  package var includesHidden = true

  package init() {}

  var limits: Limits {
    Limits(
      processorSeconds: processorSeconds, wallSeconds: wallSeconds, memoryBytes: memoryBytes,
      fileBytes: fileBytes, processes: processes, openFiles: openFiles, outputBytes: outputBytes)
  }
}
