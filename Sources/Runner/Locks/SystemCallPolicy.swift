import CSeccomp
import Exercises

/// Which system calls a process may make.
struct SystemCallPolicy {
  /// What happens to a call.
  enum Action {
    case allow
    /// The call fails with this error.
    case fail(Int32)
    /// The process is told, and ends.
    case trap

    var code: UInt32 {
      switch self {
      case .allow: nbgrade_action_allow()
      case .fail(let error): nbgrade_action_errno(error)
      case .trap: nbgrade_action_trap()
      }
    }
  }

  /// A call's name, what happens to it, and under which conditions on its arguments.
  struct Rule {
    let call: String
    let action: Action
    /// All of them must hold.
    var conditions: [scmp_arg_cmp] = []

    /// Adds the rule; a call that this processor does not have is passed over.
    func add(to context: scmp_filter_ctx) throws(LockError) {
      let number = seccomp_syscall_resolve_name(call)
      guard number >= 0 else { return }
      let status = conditions.withUnsafeBufferPointer {
        seccomp_rule_add_array(context, action.code, number, UInt32($0.count), $0.baseAddress)
      }
      guard status == 0 else { throw .filter(-status) }
    }
  }

  /// What happens to a call that no rule names.
  let otherwise: Action
  /// The rules.
  let rules: [Rule]

  /// Stands in the policy for the id of the process that the filter holds.
  static let ownProcess: UInt32 = 0x4E42_4752
}
