import CSeccomp
import Exercises

/// Holds the runner itself to a few files before it does anything else:
/// `wall [--list PATH]… [--read PATH]… [--write PATH]… -- [launch …]`.
///
/// It stands where bubblewrap cannot: whoever starts the runner gives the list of what bubblewrap
/// would have shown.
struct Wall {
  private var listed: [String] = []
  private var readable: [String] = []
  private var writable: [String] = []
  /// The arguments of what is to be done behind the wall.
  private(set) var rest: ArraySlice<String>

  /// Reads the arguments, which the grader writes.
  init(arguments: ArraySlice<String>) {
    rest = arguments
    while let option = rest.popFirst(), option != "--" {
      guard let path = rest.popFirst() else { stop("\(option) needs a path") }
      switch option {
      case "--list": listed.append(path)
      case "--read": readable.append(path)
      case "--write": writable.append(path)
      default: stop("there is no option \(option)")
      }
    }
  }

  /// Turns the wall on, for good.
  func turnOn() throws(LockError) {
    // What is open already stays open behind Landlock.
    closefrom(STDERR_FILENO + 1)
    guard nbgrade_die_with_parent() == 0 else { throw .signals(errno) }
    // Root's powers reach around the list: to mount, to trace, to read raw disks.
    let refusal = nbgrade_drop_capabilities()
    guard refusal == 0 else { throw .capabilities(refusal) }
    let landlock = try Landlock()
    // The runner starts no program unless it is told to.
    let reading: FileRights = rest.isEmpty ? [.read, .list] : [.read, .list, .execute]
    for path in listed { try landlock.allow(.list, at: path) }
    for path in readable { try landlock.allow(reading, at: path) }
    for path in writable {
      try landlock.allow([.read, .list, .write, .truncate, .arrange], at: path)
    }
    try landlock.turnOn()
  }
}
