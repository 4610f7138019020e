import CSeccomp
import Exercises

extension SystemCallPolicy.Rule {
  /// Starting a thread of one's own: no process, nothing with a namespace of its own, and none with
  /// descriptors of its own, of which each table would have the whole limit.
  ///
  /// `clone3` keeps its flags where no filter can look; the C library does without it.
  static let startsThread = Self(
    call: "clone", action: .allow,
    conditions: [
      .init(
        arg: 0, masked: cloneThread | cloneFiles | cloneNamespaces, is: cloneThread | cloneFiles)
    ])

  /// A signal to the process itself alone: that is how `abort` ends it.
  static let signalsItself = Self(
    call: "tgkill", action: .allow,
    conditions: [.low(UInt64(SystemCallPolicy.ownProcess), in: 0)])

  /// Setting a descriptor's flags, but not so that it sends signals: an owner could be any process of
  /// the user's.
  static let setsFlagsOfDescriptor = Self(
    call: "fcntl", action: .allow,
    conditions: [.low(UInt64(F_SETFL), in: 1), .clear(UInt64(O_ASYNC), in: 2)])

  /// Copying descriptors and asking for their flags.
  static let readsDescriptor = [F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL].map {
    Self(call: "fcntl", action: .allow, conditions: [.low(UInt64($0), in: 1)])
  }

  /// What allocators say of their own memory.
  static let advisesOnMemory = [
    MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_DONTNEED, MADV_FREE,
  ].map {
    Self(call: "madvise", action: .allow, conditions: [.low(UInt64($0), in: 2)])
  }

  /// Asking for a file's pages ahead of their use.
  static let willNeedFiles = Self(
    call: "madvise", action: .fail(EINVAL), conditions: [.low(UInt64(MADV_WILLNEED), in: 2)])

  /// Later kinds of advice, among them to drop a file's pages, and to share equal ones; an older
  /// kernel does not know them either.
  static let otherAdviceOnMemory = Self(
    call: "madvise", action: .fail(EINVAL), conditions: [.above(UInt64(MADV_FREE), in: 2)])

  /// Asking clocks for the time, and waiting for one, but for those of other processes: their numbers
  /// are negative, as the C library's are of a process or a thread that is asked for by its number.
  static let readsClocks = ["clock_gettime", "clock_getres", "clock_nanosleep"].flatMap {
    [
      Self(call: $0, action: .allow, conditions: [.clear(negative, in: 0)]),
      Self(call: $0, action: .fail(EINVAL), conditions: [.set(negative, in: 0)]),
    ]
  }

  // The sign of an `int`.
  private static let negative: UInt64 = 1 << 31
  // CLONE_THREAD and CLONE_FILES, which Swift does not see.
  private static let cloneThread: UInt64 = 0x10000
  private static let cloneFiles: UInt64 = 0x400

  // CLONE_NEWNS, _NEWCGROUP, _NEWUTS, _NEWIPC, _NEWUSER, _NEWPID and _NEWNET.
  private static let cloneNamespaces: UInt64 = 0x7E02_0000
}

extension scmp_arg_cmp {
  /// The argument's bits under a mask are those of `value`.
  init(arg: UInt32, masked mask: UInt64, is value: UInt64) {
    self.init(arg: arg, op: SCMP_CMP_MASKED_EQ, datum_a: mask, datum_b: value)
  }

  /// None of the bits is set.
  static func clear(_ bits: UInt64, in arg: UInt32) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: arg, masked: bits, is: 0)
  }

  /// The argument is greater than `value`.
  static func above(_ value: UInt64, in arg: UInt32) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: arg, op: SCMP_CMP_GT, datum_a: value, datum_b: 0)
  }

  /// All of the bits are set.
  static func set(_ bits: UInt64, in arg: UInt32) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: arg, masked: bits, is: bits)
  }

  /// The argument's lower half, all that the kernel looks at for an `int`, is `value`.
  static func low(_ value: UInt64, in arg: UInt32) -> scmp_arg_cmp {
    scmp_arg_cmp(arg: arg, masked: UInt64(UInt32.max), is: value)
  }
}
