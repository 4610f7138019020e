import Exercises
import Foundation

/// How a job ended, and where it crashed.
struct JobEnding: Sendable {
  var ending: CaseEnding
  /// The lines of the stack in a crash, innermost first.
  var lines: [Backtrace.Line] = []
}

/// A child that runs jobs of one exercise, seen from outside.
///
/// It is this program again, so that a trap or an endless loop ends the child alone.
struct ChildProcess {
  private let folder: WorkFolder
  private let setUp: Request.SetUp
  private let printed: URL
  private let process = Process()
  private let pipe = Pipe()

  /// Starts a child with a request.
  init(_ request: Request, setUp: Request.SetUp, in folder: WorkFolder) throws {
    self.folder = folder
    self.setUp = setUp
    printed = folder.fresh()
    let orders = folder.fresh()
    try Data(Request.setUp(setUp).frame + request.frame).write(to: orders)
    try Data().write(to: printed)
    process.executableURL = Program.file
    process.arguments = [StudentProcess.argument]
    process.standardInput = try FileHandle(forReadingFrom: orders)
    process.standardOutput = pipe
    process.standardError = try FileHandle(forUpdating: printed)
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = Backtrace.setting
    process.environment = environment
    try process.run()
  }

  /// Waits until the child has ended, and gives what became of each job that it began.
  ///
  /// - Parameter numbers: the jobs' numbers, in order
  func endings(_ numbers: ArraySlice<UInt32>) throws -> [JobEnding] {
    let clock = Deadline(process: process, seconds: setUp.limits.wallSeconds)
    var found: [JobEnding] = []
    var bytes: ArraySlice<UInt8> = []
    let handle = pipe.fileHandleForReading
    while case let data = handle.availableData, !data.isEmpty {
      bytes += data
      while let response: Response = try Frames.next(&bytes) {
        guard case .ended(let ending) = response else { continue }
        clock.putOff()
        found.append(JobEnding(ending: ending))
      }
    }
    process.waitUntilExit()
    let isLate = clock.end()
    if case .notLoaded = found.first?.ending.ending, let first = numbers.first {
      found[0].ending.number = first
      return [found[0]]
    }
    if found.count < numbers.count {
      let number = numbers[numbers.startIndex + found.count]
      found.append(lastEnding(number, isLate: isLate))
    }
    return found
  }

  private func lastEnding(_ number: UInt32, isLate: Bool) -> JobEnding {
    let all = (try? Data(contentsOf: printed)) ?? Data()
    let trace = Backtrace(cutFrom: Array(all.suffix(setUp.limits.outputBytes)))
    let own = all.count > setUp.limits.outputBytes ? all.count : trace.printed.count
    return JobEnding(
      ending: CaseEnding(
        number: number, ending: ending(isLate: isLate), printed: trace.printed,
        printedBytes: UInt64(own)),
      lines: trace.lines)
  }

  private func ending(isLate: Bool) -> Ending {
    if isLate { return .wallTime }
    guard process.terminationReason == .uncaughtSignal else {
      return .exited(process.terminationStatus)
    }
    #if !os(Windows)
      if process.terminationStatus == SIGXCPU { return .processorTime }
    #endif
    return .signalled(process.terminationStatus, nil)
  }
}
