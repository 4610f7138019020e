import Glibc
import Subprocess

/// How a sandboxed program ended, in the terms of the shell: a signal is 128 and its number.
enum ExitStatus: Equatable {
  case success
  case failed
  /// It used up its time, of the processor or on the clock.
  case outOfTime
  case signalled(Int32)

  /// Reads how a program ended.
  init(_ status: TerminationStatus) {
    switch status {
    case .exited(0): self = .success
    case .exited(128 + SIGXCPU), .signaled(SIGXCPU): self = .outOfTime
    // The runner's own alarm, where the grader was late with its deadline.
    case .exited(128 + SIGALRM), .signaled(SIGALRM): self = .outOfTime
    case .exited(let code) where code > 128: self = .signalled(code - 128)
    case .exited: self = .failed
    case .signaled(let signal): self = .signalled(signal)
    }
  }
}
