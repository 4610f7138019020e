import Exercises
import Foundation
import Grader
import Marking
import Reference
import Testing

/// Grades specimens as `nbgrade grade` grades submissions: compiled and run behind bubblewrap, or the
/// wall that NBGRADE_SANDBOX names.
struct Laboratory: Sendable {
  private let grader: SubmissionGrader
  private let reference: SubmissionFolder
  private let bench: Bench

  /// Grades with the limits that students meet, or with limits that endless code meets sooner.
  static func open(forEndless isEndless: Bool = false) async throws -> Laboratory {
    try await (isEndless ? impatient : usual).value
  }

  private static let usual = Task { try await Laboratory { _ in } }

  private static let impatient = Task {
    try await Laboratory {
      $0.processorSeconds = 0.5
      $0.wallSeconds = 2
    }
  }

  private init(_ change: (inout GradeOptions) -> Void) async throws {
    var options = GradeOptions()
    if let name = ProcessInfo.processInfo.environment["NBGRADE_SANDBOX"] {
      options.sandbox = try #require(SandboxKind(rawValue: name))
    }
    change(&options)
    let assignment = Course.deepNeuralNetwork
    let installation = try Self.installation()
    // With a secret, as a course has one: what a repository's seeds give is not what is asked.
    let key = try AnswerKey(assignment, secret: Secret(Array("a course".utf8)))
    grader = try await SubmissionGrader(
      key: key, installation: installation, toolchain: try await Toolchain.find(), options: options)
    reference = try Self.reference()
    bench = Bench.shared
  }

  /// The stub protocols of the assignment.
  static let protocols = Set(Course.deepNeuralNetwork.exercises.map(\.stub.protocolName))

  /// The reference's files.
  static func reference() throws -> SubmissionFolder {
    try SubmissionFolder(
      installation().reference.appending(
        path: "\(Course.deepNeuralNetwork.folder)/Solution"))
  }

  /// The nbgrade that the tests are told to use, or else the one beside them.
  static func program() throws -> URL {
    if let program = ProcessInfo.processInfo.environment["NBGRADE"] {
      return URL(filePath: program)
    }
    return URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "nbgrade")
  }

  private static func installation() throws -> Installation {
    guard let program = ProcessInfo.processInfo.environment["NBGRADE"] else {
      return try Installation.current()
    }
    return try Installation.find(beside: URL(filePath: program))
  }

  /// Grades a specimen; the reference solves what it does not.
  func grade(_ specimen: Specimen) async -> StudentResult {
    await grade(specimen.completed(by: reference, known: Self.protocols), name: specimen.name)
  }

  /// Grades a submission as it is.
  func grade(_ submission: SubmissionFolder, name: String) async -> StudentResult {
    await bench.take()
    let result = await grader.grade(submission, student: name)
    await bench.give()
    return result
  }
}

/// Lets as many submissions be graded at a time as there are processors.
private actor Bench {
  static let shared = Bench(places: max(2, ProcessInfo.processInfo.activeProcessorCount))

  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { self.places = places }

  /// Takes a place, as soon as there is one.
  func take() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// Gives the place to whoever has waited longest.
  func give() {
    if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
  }
}
