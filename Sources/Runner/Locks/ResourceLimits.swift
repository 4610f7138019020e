import CSeccomp
import Exercises

/// Limits that the kernel holds a process to.
enum ResourceLimits {
  /// Holds this process, and all that it starts, to each limit for good.
  static func turnOn(_ limits: [(resource: Int32, bound: UInt64)]) throws(LockError) {
    for (resource, bound) in limits {
      var limit = rlimit(rlim_cur: rlim_t(bound), rlim_max: rlim_t(bound))
      // The resource is an enum in glibc's C and an integer in musl's.
      guard setrlimit(__rlimit_resource_t(UInt32(resource)), &limit) == 0 else {
        throw .limit(errno)
      }
    }
  }

  /// The limit on the processes and threads of a user.
  static let processes = Int32(__RLIMIT_NPROC.rawValue)

  /// The stack of a child's main thread, in bytes.
  static let stackBytes: UInt64 = 8 << 20

  /// Addresses that a child may take without filling them: the toolchain's libraries, and what the
  /// allocator reserves.
  static let reservedBytes: UInt64 = 512 << 20

  /// The limits of a child that runs a student's code.
  ///
  /// Data counts what a process can write to, so it leaves out the libraries, which every child
  /// maps. It also leaves out what is made read-only after it was filled; address space counts all.
  static func student(_ limits: Limits, caseCount: Int) -> [(resource: Int32, bound: UInt64)] {
    [
      (Int32(RLIMIT_DATA.rawValue), limits.memoryBytes),
      (Int32(RLIMIT_AS.rawValue), limits.memoryBytes + reservedBytes),
      (Int32(RLIMIT_STACK.rawValue), stackBytes),
      (Int32(RLIMIT_CORE.rawValue), 0),
      (Int32(RLIMIT_FSIZE.rawValue), limits.fileBytes),
      (Int32(RLIMIT_NOFILE.rawValue), limits.openFiles),
      (processes, limits.processes),
      // The parent measures each case; this holds even if it does not.
      (
        Int32(RLIMIT_CPU.rawValue),
        UInt64(limits.processorSeconds.rounded(.up)) * UInt64(caseCount) + 5
      ),
    ]
  }
}
