import CSeccomp
import Glibc

/// Whether the kernel's Landlock can hold a student's code on this machine.
package enum LandlockState: Sendable, Equatable {
  /// It works, in this version of it.
  case works(version: Int)
  /// The kernel is older than Landlock, or was built without it.
  case missing
  /// The kernel has it, and was started without it.
  case disabled
  /// Somebody forbids asking for it; the system's error number.
  case forbidden(Int32)

  /// Asks the kernel.
  static func current() -> LandlockState {
    LandlockState(answer: nbgrade_landlock_version())
  }

  /// Reads the kernel's answer: a version, or a negative error number.
  init(answer: Int32) {
    switch answer {
    case 1...: self = .works(version: Int(answer))
    case -ENOSYS: self = .missing
    case -EOPNOTSUPP: self = .disabled
    default: self = .forbidden(-answer)
    }
  }

  /// Whether a student's code can be held.
  package var canHold: Bool { if case .works = self { true } else { false } }

  /// What is the matter, in a line.
  package var summary: String {
    switch self {
    case .works(let version): "Landlock works, version \(version)"
    case .missing: "the kernel has no Landlock"
    case .disabled: "the kernel was started without Landlock"
    case .forbidden(let error): "Landlock cannot be asked for: \(SystemReason.words(error))"
    }
  }

  /// What to do about it; nil where it works.
  package var remedy: String? {
    switch self {
    case .works: nil
    case .missing: "Use a kernel of version 5.13 or later that is built with Landlock."
    case .disabled: "Add landlock to lsm= on the kernel's command line, and restart the machine."
    case .forbidden: "Let the container's filter pass the calls whose names begin with landlock_."
    }
  }
}
