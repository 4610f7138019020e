import CSeccomp
import Exercises

/// A child as the runner sees it.
struct Child {
  let process: pid_t
  let pipes: Pipes
  let limits: Limits

  /// Forks; the child runs `body`.
  static func start(limits: Limits, body: (Pipes) -> Never) throws(SetUpError) -> Child {
    let pipes = try Pipes()
    fflush(nil)
    let process = nbgrade_fork()
    if process == 0 { body(pipes) }
    let error = errno
    pipes.keepRunnersEnds()
    guard process > 0 else {
      pipes.close()
      throw .noFork(error)
    }
    return Child(process: process, pipes: pipes, limits: limits)
  }

  /// Gives the child its turns, and reports each job that ends.
  ///
  /// - Returns: the number of jobs that have ended: all of them, or as many as the child lived for,
  ///   the one that it died in included.
  func follow(_ jobs: ArraySlice<Job>, report: (CaseEnding) -> Void) -> Int {
    var watch = Watch(self)
    defer { pipes.close() }
    defer { watch.endChild() }
    if case .ended(let ending) = watch.turn(), let first = jobs.first {
      report(watch.caseEnding(first.number, ending))
      return 1
    }
    for (index, one) in jobs.enumerated() {
      switch watch.turn() {
      case .answered(let payload):
        report(watch.caseEnding(one.number, .answered(payload)))
      case .loaded:
        report(watch.caseEnding(one.number, .answered([])))
      case .ended(let ending):
        report(watch.caseEnding(one.number, ending))
        return index + 1
      }
    }
    return jobs.count
  }
}
