import CSeccomp
import Exercises

extension SystemCallPolicy {
  /// What the compiler, the linker and the symbolizer may call: files, memory and their own threads.
  ///
  /// Their input is hostile. A call that is not listed fails as if the kernel did not know it, which
  /// libraries are written to survive; so sockets, new processes, signals to others, a file's mode,
  /// owner and times, and the kernel's rarer parts are out of reach. What was seen over all of the
  /// corpus is listed, and what other versions of the C library call in its place.
  static let compiler = SystemCallPolicy(
    otherwise: .fail(ENOSYS), rules: compilerCalls + compilerConditions + compilerRefusals)

  private static let compilerCalls: [Rule] = [
    // Becoming the compiler, once the filter is on. It can start no process that it could outlive.
    "execve", "exit", "exit_group",
    // Reading.
    "read", "pread64", "readv", "preadv", "close", "close_range", "lseek",
    "fstat", "newfstatat", "stat", "lstat", "statx", "statfs", "fstatfs", "access", "faccessat",
    "faccessat2", "readlink", "readlinkat", "getdents", "getdents64", "fadvise64",
    // Writing.
    "write", "pwrite64", "writev", "pwritev", "ftruncate", "fallocate", "fsync", "fdatasync",
    "copy_file_range", "umask", "dup", "dup2", "dup3", "pipe", "pipe2",
    // Folders. The wall says which.
    "getcwd", "chdir", "fchdir", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename",
    "renameat", "renameat2", "symlink", "symlinkat",
    // Memory.
    "brk", "mmap", "munmap", "mprotect", "mremap", "madvise", "mincore", "msync",
    // Clocks and chance.
    "clock_gettime", "clock_getres", "gettimeofday", "time", "times", "nanosleep",
    "clock_nanosleep", "getrandom",
    // Their own threads.
    "futex", "futex_waitv", "set_robust_list", "get_robust_list", "rseq", "membarrier",
    "sched_yield", "sched_getaffinity", "getcpu", "gettid", "set_tid_address", "arch_prctl",
    "restart_syscall",
    // Signals of their own.
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigpending", "sigaltstack",
    // Waiting for descriptors.
    "poll", "ppoll", "select", "pselect6", "epoll_create1", "epoll_ctl", "epoll_wait",
    "epoll_pwait", "eventfd2",
    // What they may know of themselves.
    "getpid", "getppid", "getuid", "geteuid", "getgid", "getegid", "getgroups", "getpgrp",
    "getpgid", "getsid", "uname", "sysinfo", "getrusage", "getrlimit", "getpriority",
    "sched_getscheduler", "sched_getparam", "sched_get_priority_min", "sched_get_priority_max",
  ].map { Rule(call: $0, action: .allow) }

  private static let compilerConditions: [Rule] =
    [
      .startsThread,
      .signalsItself,
      // Its own limits: they cannot be raised again once they are on.
      Rule(call: "prlimit64", action: .allow, conditions: [.low(0, in: 0)]),
      .setsFlagsOfDescriptor,
    ] + Rule.readsDescriptor + opening("open", flags: 1) + opening("openat", flags: 2)

  // A Landlock before version 3 does not ask who empties a file without opening it for writing.
  private static func opening(_ call: String, flags: UInt32) -> [Rule] {
    let written = [O_WRONLY, O_RDWR].map {
      scmp_arg_cmp(arg: flags, masked: UInt64(O_ACCMODE), is: UInt64($0))
    }
    return ([.clear(UInt64(O_TRUNC), in: flags)] + written).map {
      Rule(call: call, action: .allow, conditions: [$0])
    }
  }

  // Refused in words that a message may repeat.
  private static let compilerRefusals: [Rule] =
    ["fork", "vfork", "kill", "tkill", "socket", "socketpair", "connect", "prctl"]
    .map { Rule(call: $0, action: .fail(EPERM)) }
    + [Rule(call: "ioctl", action: .fail(ENOTTY))]
}
