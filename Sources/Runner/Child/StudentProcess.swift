import CSeccomp
import Exercises

/// What happens inside a child: the locks, then the submission, then its jobs. The only place where
/// a student's code runs.
struct StudentProcess {
  /// The child's descriptor for answers; 0 to 2 are the usual three.
  private static let answers: Int32 = 3
  /// The child's descriptor for turns.
  private static let turns: Int32 = 4

  let jobs: ArraySlice<Job>
  let setUp: Request.SetUp
  let style: PrintStyle
  let filter: SystemCallFilter
  /// Whether the kernel counts other processes of the user's together with this one.
  let sharesUser: Bool
  let pipes: Pipes

  /// Does the jobs and ends the process.
  func run() -> Never {
    do throws(LockError) {
      let isAsking = try askBeforeThreads()
      arrangeDescriptors()
      try lock(countsProcesses: !(sharesUser && isAsking))
    } catch {
      end(.unlocked)
    }
    Self.awaitTurn()
    let library = load()
    Self.say(.loaded)
    for job in jobs {
      Self.awaitTurn()
      answer(job, library)
    }
    _exit(0)
  }

  // Where the kernel cannot do it, its limits on threads and memory are what there is.
  private func askBeforeThreads() throws(LockError) -> Bool {
    let error = nbgrade_ask_before_threads(pipes.threads.writing)
    guard [0, EBUSY, EINVAL, ENOSYS].contains(error) else { throw .filter(error) }
    return error == 0
  }

  private func arrangeDescriptors() {
    let null = open("/dev/null", O_RDONLY)
    // High first, so that no descriptor is put where another still stands.
    let answers = fcntl(pipes.answers.writing, F_DUPFD, 64)
    let turns = fcntl(pipes.turns.reading, F_DUPFD, 64)
    let output = fcntl(pipes.output.writing, F_DUPFD, 64)
    dup2(null, STDIN_FILENO)
    dup2(output, STDOUT_FILENO)
    dup2(output, STDERR_FILENO)
    dup2(answers, Self.answers)
    dup2(turns, Self.turns)
    closefrom(Self.turns + 1)
    nbgrade_buffer_output_by_line()
  }

  // The kernel's count would leave a user who runs much else no thread at all.
  private func lock(countsProcesses: Bool) throws(LockError) {
    guard nbgrade_die_with_parent() == 0 else { throw .signals(errno) }
    // Root may pass over limits, and read others' memory, as long as it has its powers.
    let refusal = nbgrade_drop_capabilities()
    guard refusal == 0 else { throw .capabilities(refusal) }
    let limits = ResourceLimits.student(setUp.limits, caseCount: jobs.count)
    try ResourceLimits.turnOn(
      countsProcesses ? limits : limits.filter { $0.resource != ResourceLimits.processes })
    var here: UInt8 = 0
    let top = withUnsafePointer(to: &here) { UInt(bitPattern: $0) }
    // The frames of what called this lie above; a page of them is enough to find a way out.
    let error = nbgrade_report_crashes(
      Self.answers, top &+ 4096, Int(ResourceLimits.stackBytes))
    guard error == 0 else { throw .signals(error) }
    try filter.turnOn(process: getpid())
  }

  private func load() -> SolutionLibrary {
    do throws(LoadError) {
      return try SolutionLibrary(setUp.submission) { symbol in
        var start: UInt = 0
        var end: UInt = 0
        if nbgrade_object_bounds(symbol, &start, &end) == 0 { nbgrade_crashes_within(start, end) }
      }
    } catch {
      end(.notLoaded(error.message))
    }
  }

  private func answer(_ job: Job, _ library: SolutionLibrary) {
    let answer = PrintStyle.$current.withValue(style) { job.answer(library) }
    fflush(nil)
    guard writeAll(answer.frame, to: Self.answers) else { _exit(71) }
  }

  /// Has the runner forget what was printed in this turn so far.
  static func forgetOutput() {
    fflush(nil)
    say(.outputBegins)
    awaitTurn()
  }

  private static func awaitTurn() {
    var byte: UInt8 = 0
    while true {
      let got = read(turns, &byte, 1)
      if got == 1 { return }
      if got < 0 && errno == EINTR { continue }
      _exit(0)
    }
  }

  private static func say(_ notice: Notice) {
    guard writeAll(notice.frame, to: answers) else { _exit(71) }
  }

  private func end(_ notice: Notice) -> Never {
    Self.say(notice)
    _exit(0)
  }
}
