import CSeccomp
import Exercises

/// Answers the grader's requests, one after the other.
struct Server {
  /// Whether other processes of the same user are counted together with this one.
  let sharesUser: Bool
  private let channel = FrameChannel(input: STDIN_FILENO, output: STDOUT_FILENO)

  /// Serves until the input ends, and ends the process.
  func run() -> Never {
    guard case .setUp(let setUp)? = next() else { stop("the first request must set up") }
    do throws(SetUpError) {
      let supervisor = try Supervisor(setUp, sharesUser: sharesUser)
      channel.send(.ready)
      serve(supervisor)
    } catch {
      channel.send(.fault(error.message))
    }
    exit(0)
  }

  private func serve(_ supervisor: Supervisor) {
    while let request = next() {
      do throws(SetUpError) {
        try supervisor.run(jobs(of: request, supervisor)) { channel.send(.ended($0)) }
      } catch {
        channel.send(.fault(error.message))
      }
    }
  }

  private func jobs(
    of request: Request, _ supervisor: Supervisor
  ) throws(SetUpError) -> [Job] {
    switch request {
    case .setUp: stop("set up twice")
    case .run(let run):
      guard let stub = supervisor.stub(run.exercise) else {
        throw .unknownExercise(run.exercise)
      }
      return run.cases.map { Job(stub, $0) }
    case .tryOut(let cells):
      return cells.map { Job($0) { StudentProcess.forgetOutput() } }
    }
  }

  private func next() -> Request? {
    guard let payload = channel.receive() else { return nil }
    do throws(FrameError) {
      return try Request(payload: payload[...])
    } catch {
      stop("a request cannot be read: \(error)")
    }
  }
}

/// What keeps the runner from running anything.
enum SetUpError: Error {
  case unknownAssignment(String)
  case unknownExercise(String)
  case filter(LockError)
  case noPipe(Int32)
  case noFork(Int32)

  var message: String {
    switch self {
    case .unknownAssignment(let id): "There is no assignment \(id) in this runner."
    case .unknownExercise(let id): "There is no exercise \(id) in this runner."
    case .filter(let error): "The system-call filter cannot be built: \(error)"
    case .noPipe(let error): "A pipe cannot be made: \(String(cString: strerror(error)))"
    case .noFork(let error): "A process cannot be made: \(String(cString: strerror(error)))"
    }
  }
}
