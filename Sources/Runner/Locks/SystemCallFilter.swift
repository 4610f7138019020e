import CSeccomp
import Exercises

/// A system-call filter as the kernel takes it: built once, before any child is forked.
struct SystemCallFilter {
  /// The filter's BPF program.
  private var program: [UInt8]

  /// Builds the filter of `policy` for this machine's processor.
  init(_ policy: SystemCallPolicy) throws(LockError) {
    guard let context = seccomp_init(policy.otherwise.code) else { throw .filter(ENOMEM) }
    defer { seccomp_release(context) }
    // Calls by another processor's numbers, such as 32-bit ones, end the whole process.
    let status = seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, nbgrade_action_kill())
    guard status == 0 else { throw .filter(-status) }
    for rule in policy.rules { try rule.add(to: context) }
    program = try Self.export(context)
  }

  /// Turns the filter on for this process, for good.
  ///
  /// - Parameter process: the id that `tgkill` may reach; it takes the place of the policy's own.
  func turnOn(process: pid_t) throws(LockError) {
    var own = program
    own.replacePlaceholder(with: UInt32(bitPattern: process))
    let error = own.withUnsafeBytes { nbgrade_install_filter($0.baseAddress, $0.count) }
    guard error == 0 else { throw .filter(error) }
  }

  // libseccomp writes its program to a descriptor alone.
  private static func export(_ context: scmp_filter_ctx) throws(LockError) -> [UInt8] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .filter(errno) }
    defer { for end in ends { close(end) } }
    let status = seccomp_export_bpf(context, ends[1])
    guard status == 0 else { throw .filter(-status) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(ends[0], &bytes, bytes.count)
    guard count > 0 else { throw .filter(errno) }
    return Array(bytes.prefix(count))
  }
}

/// What a lock could not do, with the system's error number.
enum LockError: Error {
  case filter(Int32)
  case limit(Int32)
  case signals(Int32)
  case capabilities(Int32)
  case landlock(Int32)
}

extension [UInt8] {
  /// Puts `value` in place of the constant that stands for the child's own process id.
  ///
  /// An instruction is eight bytes, the last four of them its constant.
  fileprivate mutating func replacePlaceholder(with value: UInt32) {
    let placeholder = SystemCallPolicy.ownProcess
    for start in stride(from: 4, to: count, by: 8) {
      let constant = (0..<4).reduce(UInt32(0)) { $0 | UInt32(self[start + $1]) << (8 * UInt32($1)) }
      guard constant == placeholder else { continue }
      for byte in 0..<4 {
        self[start + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))
      }
    }
  }
}
