import CSeccomp
import Glibc

/// Names of system calls.
enum SystemCall {
  /// The name, such as `socket`, on this machine's processor.
  static func name(_ number: Int32) -> String {
    guard let name = seccomp_syscall_resolve_num_arch(seccomp_arch_native(), number) else {
      return "system call \(number)"
    }
    defer { free(name) }
    return String(cString: name)
  }
}
