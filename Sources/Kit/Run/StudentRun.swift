import Exercises
import Foundation
import Marking
import Notebook

/// Runs what has been built, each exercise and each cell in processes of its own.
struct StudentRun: Sendable {
  /// After so many cells whose time ran out, the rest are not tried: they earn nothing.
  private static let endlessCells = 3

  let assignment: String
  let folder: WorkFolder
  let limits: Limits

  /// Runs requests, some at a time, and gives how their jobs ended, by number.
  func endings(_ requests: [Request]) async throws -> [UInt32: JobEnding] {
    try await withThrowingTaskGroup(of: [JobEnding].self) { group in
      var found: [UInt32: JobEnding] = [:]
      var endless = 0
      var rest = requests[...]
      func start() {
        guard let next = rest.popFirst() else { return }
        if case .tryOut = next, endless >= Self.endlessCells { return start() }
        group.addTask { try run(next) }
      }
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { start() }
      while let endings = try await group.next() {
        for one in endings {
          let ending = one.ending
          found[ending.number] = one
          let isLate = [.processorTime, .wallTime].contains(ending.ending)
          if ending.number >= Request.Cell.firstNumber, isLate { endless += 1 }
        }
        start()
      }
      return found
    }
  }

  // When a child dies, the next takes over with the next case.
  private func run(_ request: Request) throws -> [JobEnding] {
    let setUp = Request.SetUp(
      assignment: assignment, submission: folder.library.plainPath, libraries: [], limits: limits)
    var found: [JobEnding] = []
    let numbers = request.numbers
    while found.count < numbers.count {
      let child = try ChildProcess(request.dropping(found.count), setUp: setUp, in: folder)
      found += try child.endings(numbers[found.count...])
    }
    return found
  }
}

extension Request {
  /// The numbers of its jobs, in order.
  fileprivate var numbers: [UInt32] {
    switch self {
    case .setUp: []
    case .run(let run): run.cases.map(\.number)
    case .tryOut(let cells): cells.map(\.number)
    }
  }

  /// The request without its first jobs.
  fileprivate func dropping(_ count: Int) -> Request {
    switch self {
    case .setUp: self
    case .run(let run):
      .run(Run(exercise: run.exercise, cases: Array(run.cases.dropFirst(count))))
    case .tryOut(let cells): .tryOut(Array(cells.dropFirst(count)))
    }
  }
}
