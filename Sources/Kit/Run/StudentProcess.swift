import Exercises
import Foundation

/// What happens in a child: it reads its orders, loads the student's code, and answers.
///
/// Orders are frames on standard input: one that sets up, then jobs. Answers are frames on standard
/// output.
struct StudentProcess {
  /// The hidden argument that makes the program a child.
  static let argument = "--run-in-child"

  private let requests: [Request]
  private let answers: FileHandle

  /// Reads the orders.
  init() throws {
    answers = FileHandle(fileDescriptor: CapturedOutput.begin(), closeOnDealloc: false)
    requests = try Frames.all(FileHandle.standardInput.readDataToEndOfFile())
  }

  /// Does the jobs and ends the process.
  func run() throws -> Never {
    guard case .setUp(let setUp) = requests.first,
      let stubs = Catalog.assignments.first(where: { $0.id == setUp.assignment })
    else { exit(70) }
    ProcessLimits.turnOn(setUp.limits)
    ProcessLimits.allow(processorSeconds: setUp.limits.processorSeconds)
    let library: SolutionLibrary
    do throws(LoadError) {
      library = try SolutionLibrary(setUp.submission)
    } catch {
      try answers.write(contentsOf: Data(Self.ended(0, .notLoaded(error.message)).frame))
      exit(0)
    }
    for job in requests.dropFirst().flatMap({ Job.all($0, stubs) }) {
      ProcessLimits.allow(processorSeconds: setUp.limits.processorSeconds)
      try answer(job, library, setUp.limits, stubs.printStyle)
    }
    exit(0)
  }

  private func answer(
    _ job: Job, _ library: SolutionLibrary, _ limits: Limits, _ style: PrintStyle
  ) throws {
    CapturedOutput.forget()
    let start = ContinuousClock.now
    let answer = PrintStyle.$current.withValue(style) { job.answer(library) }
    let printed = CapturedOutput.taken(most: limits.outputBytes)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let ending = Ending.answered(answer.payload)
    let response = Response.ended(
      CaseEnding(
        number: job.number, ending: ending, printed: printed.bytes, printedBytes: printed.count,
        wallSeconds: seconds))
    try answers.write(contentsOf: Data(response.frame))
    CapturedOutput.forget()
  }

  private static func ended(_ number: UInt32, _ ending: Ending) -> Response {
    .ended(CaseEnding(number: number, ending: ending))
  }
}

extension Job {
  /// What a request asks for; nothing where it names no exercise of these.
  fileprivate static func all(_ request: Request, _ stubs: any StubSet.Type) -> [Job] {
    switch request {
    case .setUp: return []
    case .tryOut(let cells): return cells.map { Job($0) { CapturedOutput.forget() } }
    case .run(let run):
      guard let stub = stubs.stubs.first(where: { $0.id == run.exercise }) else { return [] }
      return run.cases.map { Job(stub, $0) }
    }
  }
}
