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
    "brk", "munmap", "mprotect", "mremap",
    // Clocks and chance.
    "gettimeofday", "time", "nanosleep", "getrandom",
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
      .startsThread,
      .signalsItself,
      // Limits may be read.
      Rule(call: "prlimit64", action: .allow, conditions: [.clear(.max, in: 2)]),
      .setsFlagsOfDescriptor,
    ] + Rule.readsDescriptor + Rule.advisesOnMemory + Rule.readsClocks

  // Calls that libraries try and do without.
  private static let failing: [Rule] = [
    Rule(call: "clone3", action: .fail(ENOSYS)),
    Rule(call: "ioctl", action: .fail(ENOTTY)),
    Rule(call: "rt_sigaction", action: .fail(EPERM)),
    Rule(call: "prctl", action: .fail(EPERM)),
    // What the machine keeps of its files in memory outlives a submission: it could carry a hidden
    // input to the next one.
    Rule(call: "mincore", action: .fail(ENOSYS)),
    .willNeedFiles, .otherAdviceOnMemory,
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

  // O_TMPFILE without O_DIRECTORY, which it contains; the macro is not visible to Swift.
  private static let oTemporary: Int32 = 0o20000000

  // What opens a file for more than reading.
  private static let opening = UInt64(O_ACCMODE | O_CREAT | O_TRUNC | oTemporary)
}
