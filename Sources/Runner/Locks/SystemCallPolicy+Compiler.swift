import CSeccomp
import Exercises

extension SystemCallPolicy {
  /// What the compiler and the linker may call. Their input is hostile, so what could reach the
  /// kernel's rarer parts, other processes or a network is left out.
  static let compiler = SystemCallPolicy(
    otherwise: .allow,
    rules: [
      "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "ptrace",
      "process_vm_readv", "process_vm_writev", "mount", "umount2", "pivot_root", "chroot",
      "move_mount", "open_tree", "fsopen", "fsmount", "unshare", "setns", "keyctl", "add_key",
      "request_key", "bpf", "io_uring_setup", "io_uring_enter", "io_uring_register",
      "userfaultfd", "perf_event_open", "init_module", "finit_module", "delete_module",
      "kexec_load", "kexec_file_load", "clock_settime", "clock_adjtime", "adjtimex",
      "settimeofday", "reboot", "swapon", "swapoff", "quotactl", "acct", "personality",
    ].map { Rule(call: $0, action: .fail(EPERM)) })
}
