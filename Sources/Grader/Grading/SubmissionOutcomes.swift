import Exercises
import Marking
import Notebook

/// What happened to a submission's cases, before anything is compared.
struct SubmissionOutcomes: Sendable {
  private let product: SubmissionBuild.Product
  private let endings: RunnerSession.Endings
  private let options: GradeOptions
  /// The lines of crashes, by the case's number.
  var places: [UInt32: Place] = [:]

  /// Reads what the builder and the runner found.
  init(product: SubmissionBuild.Product, endings: RunnerSession.Endings, options: GradeOptions) {
    self.product = product
    self.endings = endings
    self.options = options
  }

  /// Nothing could be run, for a reason outside the student's files.
  init(fault: String) {
    self.init(
      product: SubmissionBuild.Product(), endings: .init(fault: fault), options: GradeOptions())
  }

  /// A crash and the addresses that tell where.
  struct Crash {
    let number: UInt32
    let offsets: [UInt64]
  }

  /// The crashes, in the order of the cases.
  var crashes: [Crash] {
    endings.byNumber.values.sorted { $0.number < $1.number }.compactMap { ending in
      guard case .signalled(_, let site?) = ending.ending else { return nil }
      return Crash(number: ending.number, offsets: Array(site.offsets.prefix(16)))
    }
  }

  /// The result of an exercise.
  func result(_ exercise: Exercise, _ key: AnswerKey) -> ExerciseResult {
    let entries = key.entries.filter {
      $0.exercise.id == exercise.id
        && (options.includesHidden || $0.one.visibility == .visible)
    }
    let cases = entries.map { entry in
      endings.marks[entry.number]
        ?? entry.mark(outcome(entry, key.assignment), printed: printed(entry.number))
    }
    return ExerciseResult(
      id: exercise.id, possible: cases.reduce(0) { $0 + $1.possible }, cases: cases,
      file: product.files[exercise.protocolName], notes: [],
      waitsFor: ExerciseResult.waitsFor(cases),
      seconds: entries.reduce(0) { $0 + (endings.byNumber[$1.number]?.wallSeconds ?? 0) })
  }

  /// The result of a notebook's cell.
  func result(_ cell: TryCell, _ key: AnswerKey) -> CellResult {
    let number = Request.Cell.number(ofCell: cell.number)
    return CellResult(
      number: cell.number, place: cell.origin.description, exercise: cell.exercise,
      outcome: outcome(of: cell, number, key.assignment), printed: printed(number),
      expected: cell.expected)
  }

  private func outcome(
    of cell: TryCell, _ number: UInt32, _ assignment: Assignment
  ) -> Outcome {
    if let words = product.cellFailures[cell.number] { return .didNotCompile(words) }
    guard let ending = endings.byNumber[number] else {
      return endings.fault.map(Outcome.graderError) ?? .cellsTookTooLong
    }
    return outcome(of: ending, own: cell.exercise ?? "", assignment)
  }

  private func outcome(_ entry: AnswerKey.Entry, _ assignment: Assignment) -> Outcome {
    let name = entry.exercise.protocolName
    if let words = product.failures[name], !product.built.contains(name) {
      return .didNotCompile(words)
    }
    if !product.built.contains(name), endings.fault == nil { return .noFile }
    guard let ending = endings.byNumber[entry.number] else {
      return .graderError(endings.fault ?? "The runner said nothing of this case.")
    }
    return outcome(of: ending, own: entry.exercise.id, assignment)
  }

  private func outcome(
    of ending: CaseEnding, own: String, _ assignment: Assignment
  ) -> Outcome {
    if case .forbidden(let call) = ending.ending { return .forbidden(call: SystemCall.name(call)) }
    return Outcome(
      ending, own: own, assignment: assignment, limits: options.limits,
      place: places[ending.number])
  }

  private func printed(_ number: UInt32) -> Printed {
    endings.byNumber[number].map { Printed($0) } ?? .nothing
  }
}
