import CSeccomp
import Exercises

extension SystemCallPolicy {
  /// What a student's code may call: memory, clocks, its own threads, reading files and writing to
  /// what is open. Everything else ends it.
  static let student = SystemCallPolicy(otherwise: .trap, rules: allowed + conditional + failing)

  private static let allowed: [Rule] = [
    // Loading the submission and its libraries.
    "read", "pread64", "readv", "close", "fstat", "newfstatat", "stat", "lstat", "statx", "lseek",
    "access", "faccessat", "faccessat2", "readlink", "readlinkat", "getcwd", "getdents64", "fcntl",
    // Printing.
    "write", "writev", "dup",
    // Memory.
    "brk", "munmap", "mprotect", "mremap", "madvise", "mincore",
    // Clocks and chance.
    "clock_gettime", "clock_getres", "gettimeofday", "time", "nanosleep", "clock_nanosleep",
    "getrandom",
    // Its own threads.
    "futex", "set_robust_list", "rseq", "sched_yield", "sched_getaffinity", "gettid", "getpid",
    "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall", "exit", "exit_group",
    "arch_prctl", "set_tid_address", "membarrier", "getcpu",
    // What it may know of itself.
    "getuid", "geteuid", "getgid", "getegid", "getppid", "uname", "sysinfo", "getrusage",
    "getrlimit", "times", "poll", "ppoll",
  ].map { Rule(call: $0, action: .allow) }

  private static let conditional: [Rule] = [
    // Files are opened for reading alone.
    Rule(
      call: "openat", action: .allow,
      condition: .init(arg: 2, masked: UInt64(O_ACCMODE | O_CREAT | O_TRUNC | oTemporary), is: 0)),
    Rule(
      call: "open", action: .allow,
      condition: .init(arg: 1, masked: UInt64(O_ACCMODE | O_CREAT | O_TRUNC | oTemporary), is: 0)),
    // Memory is private, so that the limit on it counts all of it.
    Rule(
      call: "mmap", action: .allow, condition: .init(arg: 3, masked: UInt64(MAP_SHARED), is: 0)),
    // Threads, never processes.
    Rule(
      call: "clone", action: .allow,
      condition: .init(arg: 0, masked: cloneThread, is: cloneThread)),
    // A signal reaches the process itself alone: that is how `abort` ends it.
    Rule(
      call: "tgkill", action: .allow,
      condition: .init(arg: 0, masked: UInt64(UInt32.max), is: UInt64(ownProcess))),
    // Limits may be read.
    Rule(call: "prlimit64", action: .allow, condition: .init(arg: 2, masked: .max, is: 0)),
  ]

  // Calls that libraries try and do without.
  private static let failing: [Rule] = [
    Rule(call: "clone3", action: .fail(ENOSYS)),
    Rule(call: "ioctl", action: .fail(ENOTTY)),
    Rule(call: "rt_sigaction", action: .fail(EPERM)),
    Rule(call: "prctl", action: .fail(EPERM)),
    Rule(call: "sched_setaffinity", action: .fail(EPERM)),
    Rule(
      call: "openat", action: .fail(EROFS),
      condition: .init(arg: 2, masked: UInt64(O_WRONLY), is: UInt64(O_WRONLY))),
    Rule(
      call: "openat", action: .fail(EROFS),
      condition: .init(arg: 2, masked: UInt64(O_RDWR), is: UInt64(O_RDWR))),
    Rule(
      call: "open", action: .fail(EROFS),
      condition: .init(arg: 1, masked: UInt64(O_WRONLY), is: UInt64(O_WRONLY))),
    Rule(
      call: "open", action: .fail(EROFS),
      condition: .init(arg: 1, masked: UInt64(O_RDWR), is: UInt64(O_RDWR))),
  ]

  // CLONE_THREAD, which Swift does not see.
  private static let cloneThread: UInt64 = 0x10000

  // O_TMPFILE without O_DIRECTORY, which it contains; the macro is not visible to Swift.
  private static let oTemporary: Int32 = 0o20000000
}

extension scmp_arg_cmp {
  /// The argument's bits under a mask are those of `value`.
  fileprivate init(arg: UInt32, masked mask: UInt64, is value: UInt64) {
    self.init(arg: arg, op: SCMP_CMP_MASKED_EQ, datum_a: mask, datum_b: value)
  }
}
