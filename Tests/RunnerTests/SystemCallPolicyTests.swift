import CSeccomp
import Testing

@testable import Runner

@Suite("Lists of system calls")
struct SystemCallPolicyTests {
  /// AUDIT_ARCH_X86_64 and AUDIT_ARCH_AARCH64 of linux/audit.h, which are macros.
  private static let x86: UInt32 = 0xC000_003E
  private static let arm: UInt32 = 0xC000_00B7

  /// What arm64 never had, since another call does the same: see its column in syscalls(2).
  private static let old: Set = [
    "access", "arch_prctl", "dup2", "epoll_wait", "fork", "getdents", "getpgrp", "lstat", "mkdir",
    "open", "pipe", "poll", "readlink", "rename", "rmdir", "select", "stat", "symlink", "time",
    "unlink", "vfork",
  ]

  private static let listed = Set(
    (SystemCallPolicy.student.rules + SystemCallPolicy.compiler.rules).map(\.call)
  ).sorted()

  @Test("name calls that there are, on both processors", arguments: listed)
  func names(call: String) {
    #expect(seccomp_syscall_resolve_name_arch(Self.x86, call) >= 0)
    #expect((seccomp_syscall_resolve_name_arch(Self.arm, call) >= 0) != Self.old.contains(call))
  }

  @Test(
    "never allow what no solution and no compiler needs",
    arguments: [
      "fork", "vfork", "clone3", "execveat", "socket", "socketpair", "connect", "bind", "ptrace",
      "process_vm_readv", "process_vm_writev", "pidfd_open", "pidfd_getfd", "pidfd_send_signal",
      "kill", "tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "setsid", "setpgid", "mount",
      "umount2", "move_mount", "open_tree", "fsopen", "pivot_root", "chroot", "unshare", "setns",
      "keyctl", "add_key", "request_key", "bpf", "io_uring_setup", "io_uring_enter",
      "userfaultfd", "perf_event_open", "init_module", "finit_module", "delete_module",
      "kexec_load", "clock_settime", "clock_adjtime", "adjtimex", "settimeofday", "reboot",
      "setuid", "setgid", "capset", "seccomp", "personality", "chmod", "fchmod", "fchmodat",
      "chown", "utimensat", "setxattr", "link", "linkat", "mknod", "mknodat", "truncate", "shmget",
      "msgget", "semget", "mq_open", "memfd_create", "memfd_secret", "name_to_handle_at",
      "open_by_handle_at",
    ])
  func forbidden(call: String) {
    for policy in [SystemCallPolicy.student, .compiler] {
      let allows = policy.rules.contains { rule in
        if case .allow = rule.action { rule.call == call } else { false }
      }
      #expect(!allows)
    }
  }

  @Test("allow the compiler alone to become another program, and that only by its path")
  func exec() {
    let calls = { (policy: SystemCallPolicy) in policy.rules.map(\.call).filter { $0 == "execve" } }
    #expect(calls(.student) == [])
    #expect(calls(.compiler) == ["execve"])
  }

  @Test("can be built for this processor")
  func filters() throws {
    _ = try SystemCallFilter(.student)
    _ = try SystemCallFilter(.compiler)
  }
}
