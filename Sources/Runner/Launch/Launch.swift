import CSeccomp
import Exercises

/// Becomes other commands, behind limits and a filter:
/// `launch [--memory BYTES] [--cpu SECONDS] [--wall SECONDS] [--file BYTES] -- COMMAND… [-- COMMAND…]`.
///
/// The commands run one after the other until one fails.
struct Launch {
  private var limits: [(resource: Int32, bound: UInt64)] = [
    (Int32(RLIMIT_CORE.rawValue), 0)
  ]
  /// Time on the clock that a command has, in seconds; none ends it where 0.
  private var wallSeconds: UInt32 = 0
  private var commands: [[String]] = []

  /// Reads the arguments, which the grader writes.
  init(arguments: ArraySlice<String>) {
    var rest = arguments
    while let option = rest.popFirst(), option != "--" {
      guard let bound = rest.popFirst().flatMap({ UInt64($0) }) else {
        stop("\(option) needs a number")
      }
      switch option {
      case "--memory": limits.append((Int32(RLIMIT_AS.rawValue), bound))
      case "--cpu": limits.append((Int32(RLIMIT_CPU.rawValue), bound))
      case "--wall": wallSeconds = UInt32(clamping: bound)
      case "--file": limits.append((Int32(RLIMIT_FSIZE.rawValue), bound))
      case "--processes": limits.append((Int32(__RLIMIT_NPROC.rawValue), bound))
      default: stop("there is no option \(option)")
      }
    }
    commands = rest.split(separator: "--").map(Array.init)
  }

  /// Runs the commands, and ends with the status of the last one that ran.
  func run() -> Never {
    do throws(LockError) {
      guard nbgrade_die_with_parent() == 0 else { throw .signals(errno) }
      try ResourceLimits.turnOn(limits)
      let filter = try SystemCallFilter(.compiler)
      for command in commands.dropLast() {
        let status = status(of: command, behind: filter)
        if status != 0 { exit(status) }
      }
      if let last = commands.last { try become(last, behind: filter) }
    } catch {
      Self.give(up: error)
    }
    exit(0)
  }

  // A command can start no further one, so that nothing is left behind when it has ended.
  private func status(of command: [String], behind filter: SystemCallFilter) -> Int32 {
    let process = nbgrade_fork()
    if process == 0 {
      do throws(LockError) { try become(command, behind: filter) } catch { Self.give(up: error) }
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    guard signal != 0 else { return (status >> 8) & 0xff }
    // At the hard limit the kernel kills, as it does where memory runs out.
    return 128 + (signal == SIGKILL && hasSpentItsTime(usage) ? SIGXCPU : signal)
  }

  private func hasSpentItsTime(_ usage: rusage) -> Bool {
    let limit = limits.first { $0.resource == Int32(RLIMIT_CPU.rawValue) }
    return limit.map { usage.processorSeconds + 0.5 >= Double($0.bound) } ?? false
  }

  private func become(
    _ command: [String], behind filter: SystemCallFilter
  ) throws(LockError) -> Never {
    // A fork does not keep it.
    guard nbgrade_die_with_parent() == 0 else { throw .signals(errno) }
    // Should nobody be left to end it: bubblewrap's own parts, killed while they set the sandbox up,
    // may leave the rest of it behind.
    _ = alarm(wallSeconds)
    try filter.turnOn(process: getpid())
    var arguments = command.map { strdup($0) } + [nil]
    execv(command[0], &arguments)
    stop("\(command[0]) cannot be started: \(String(cString: strerror(errno)))")
  }

  private static func give(up error: LockError) -> Never {
    stop("the locks could not be put on: \(error)")
  }
}
