import CSeccomp
import Exercises

extension SystemCallPolicy {
  /// What a student's code may call: memory, clocks, its own threads, reading files and writing to
  /// what is open. Everything else ends it.
  static let student = SystemCallPolicy(otherwise: .trap, rules: allowed + conditional + failing)

  private static let allowed: [Rule] = [
    // Loading the submission and its libraries.
    "read", "pread64", "readv", "close", "fstat", "newfstatat", "stat", "lstat", "statx", "lseek",
    "access", "faccessat", "faccessat2", "readlink", "readlinkat", "getcwd", "getdents64",
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
    // How Dispatch, and so every task, watches over its threads.
    "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "eventfd2", "timerfd_create",
    "timerfd_settime",
    // What it may know of itself.
    "getuid", "geteuid", "getgid", "getegid", "getppid", "uname", "sysinfo", "getrusage",
    "getrlimit", "times", "poll", "ppoll", "getpriority", "sched_getscheduler", "sched_getparam",
    "sched_get_priority_min", "sched_get_priority_max",
  ].map { Rule(call: $0, action: .allow) }

  private static let conditional: [Rule] =
    [
      // Files are opened for reading alone.
      Rule(call: "openat", action: .allow, conditions: [.clear(opening, in: 2)]),
      Rule(call: "open", action: .allow, conditions: [.clear(opening, in: 1)]),
      // Memory is private, and no stack but the main one grows by itself: the limits count neither.
      Rule(
        call: "mmap", action: .allow,
        conditions: [.clear(UInt64(MAP_SHARED | MAP_GROWSDOWN), in: 3)]),
      // Threads, never processes, and none with a namespace of its own.
      Rule(
        call: "clone", action: .allow,
        conditions: [.init(arg: 0, masked: cloneThread | cloneNamespaces, is: cloneThread)]),
      // A signal reaches the process itself alone: that is how `abort` ends it.
      Rule(call: "tgkill", action: .allow, conditions: [.low(UInt64(ownProcess), in: 0)]),
      // Limits may be read.
      Rule(call: "prlimit64", action: .allow, conditions: [.clear(.max, in: 2)]),
      // Descriptors never send signals: an owner could be any process of the user's.
      Rule(
        call: "fcntl", action: .allow,
        conditions: [.low(UInt64(F_SETFL), in: 1), .clear(UInt64(O_ASYNC), in: 2)]),
    ]
    + [F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL].map { command in
      Rule(call: "fcntl", action: .allow, conditions: [.low(UInt64(command), in: 1)])
    }

  // Calls that libraries try and do without.
  private static let failing: [Rule] = [
    Rule(call: "clone3", action: .fail(ENOSYS)),
    Rule(call: "ioctl", action: .fail(ENOTTY)),
    Rule(call: "rt_sigaction", action: .fail(EPERM)),
    Rule(call: "prctl", action: .fail(EPERM)),
    Rule(call: "sched_setaffinity", action: .fail(EPERM)),
    // Foundation asks a name service on this machine for the user's home.
    Rule(call: "socket", action: .fail(EACCES), conditions: [.low(UInt64(AF_UNIX), in: 0)]),
    // Dispatch gives its threads a priority, and a task's is one of them.
    Rule(call: "setpriority", action: .fail(EPERM)),
    Rule(call: "sched_setscheduler", action: .fail(EPERM)),
    Rule(call: "openat", action: .fail(EROFS), conditions: [.set(UInt64(O_WRONLY), in: 2)]),
    Rule(call: "openat", action: .fail(EROFS), conditions: [.set(UInt64(O_RDWR), in: 2)]),
    Rule(call: "open", action: .fail(EROFS), conditions: [.set(UInt64(O_WRONLY), in: 1)]),
    Rule(call: "open", action: .fail(EROFS), conditions: [.set(UInt64(O_RDWR), in: 1)]),
  ]

  // CLONE_THREAD, which Swift does not see.
  private static let cloneThread: UInt64 = 0x10000

  // CLONE_NEWNS, _NEWCGROUP, _NEWUTS, _NEWIPC, _NEWUSER, _NEWPID and _NEWNET.
  private static let cloneNamespaces: UInt64 = 0x7E02_0000

  // O_TMPFILE without O_DIRECTORY, which it contains; the macro is not visible to Swift.
  private static let oTemporary: Int32 = 0o20000000

  // What opens a file for more than reading.
  private static let opening = UInt64(O_ACCMODE | O_CREAT | O_TRUNC | oTemporary)
}

extension scmp_arg_cmp {
  /// The argument's bits under a mask are those of `value`.
  fileprivate init(arg: UInt32, masked mask: UInt64, is value: UInt64) {
    self.init(arg: arg, op: SCMP_CMP_MASKED_EQ, datum_a: mask, datum_b: value)
  }

  /// None of the bits is set.
  fileprivate static func clear(_ bits: UInt64, in arg: UInt32) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: arg, masked: bits, is: 0)
  }

  /// All of the bits are set.
  fileprivate static func set(_ bits: UInt64, in arg: UInt32) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: arg, masked: bits, is: bits)
  }

  /// The argument's lower half, all that the kernel looks at for an `int`, is `value`.
  fileprivate static func low(_ value: UInt64, in arg: UInt32) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: arg, masked: UInt64(UInt32.max), is: value)
  }
}
