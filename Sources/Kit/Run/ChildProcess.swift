import Exercises
import Foundation

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
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    try process.run()
  }

  /// Waits until the child has ended, and gives what became of each job that it began.
  ///
  /// - Parameter numbers: the jobs' numbers, in order
  func endings(_ numbers: ArraySlice<UInt32>) throws -> [CaseEnding] {
    let clock = Deadline(process: process, seconds: setUp.limits.wallSeconds)
    var found: [CaseEnding] = []
    var bytes: ArraySlice<UInt8> = []
    let handle = pipe.fileHandleForReading
    while case let data = handle.availableData, !data.isEmpty {
      bytes += data
      while let response: Response = try Frames.next(&bytes) {
        guard case .ended(let ending) = response else { continue }
        clock.putOff()
        found.append(ending)
      }
    }
    process.waitUntilExit()
    let isLate = clock.end()
    if case .notLoaded = found.first?.ending, let first = numbers.first {
      found[0].number = first
      return [found[0]]
    }
    if found.count < numbers.count {
      let number = numbers[numbers.startIndex + found.count]
      found.append(lastEnding(number, isLate: isLate))
    }
    return found
  }

  private func lastEnding(_ number: UInt32, isLate: Bool) -> CaseEnding {
    let all = (try? Data(contentsOf: printed)) ?? Data()
    let kept = Array(all.suffix(setUp.limits.outputBytes))
    return CaseEnding(
      number: number, ending: ending(isLate: isLate), printed: kept,
      printedBytes: UInt64(all.count))
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
