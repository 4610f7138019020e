import CSeccomp
import Exercises

/// Answers the grader's requests, one after the other.
struct Server {
  private let channel = FrameChannel(input: STDIN_FILENO, output: STDOUT_FILENO)

  /// Serves until the input ends, and ends the process.
  func run() -> Never {
    guard case .setUp(let setUp)? = next() else { stop("the first request must set up") }
    do throws(SetUpError) {
      let supervisor = try Supervisor(setUp)
      channel.send(.ready)
      serve(supervisor)
    } catch {
      channel.send(.fault(error.message))
    }
    exit(0)
  }

  private func serve(_ supervisor: Supervisor) {
    while let request = next() {
      guard case .run(let run) = request else { stop("set up twice") }
      guard let stub = supervisor.stub(run.exercise) else {
        channel.send(.fault("There is no exercise \(run.exercise) in this runner."))
        continue
      }
      do throws(SetUpError) {
        try supervisor.run(stub, run.cases) { channel.send(.ended($0)) }
      } catch {
        channel.send(.fault(error.message))
      }
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
  case filter(LockError)
  case noPipe(Int32)
  case noFork(Int32)

  var message: String {
    switch self {
    case .unknownAssignment(let id): "There is no assignment \(id) in this runner."
    case .filter(let error): "The system-call filter cannot be built: \(error)"
    case .noPipe(let error): "A pipe cannot be made: \(String(cString: strerror(error)))"
    case .noFork(let error): "A process cannot be made: \(String(cString: strerror(error)))"
    }
  }
}
