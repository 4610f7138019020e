import Exercises
import Marking
import Notebook

/// What happened to a submission's cases, before anything is compared.
struct SubmissionOutcomes: Sendable {
  private let product: Builder.Product
  private let endings: RunnerSession.Endings
  private let options: GradeOptions
  /// The lines of crashes, by the case's number.
  var places: [UInt32: Place] = [:]

  /// Reads what the builder and the runner found.
  init(product: Builder.Product, endings: RunnerSession.Endings, options: GradeOptions) {
    self.product = product
    self.endings = endings
    self.options = options
  }

  /// Nothing could be run, for a reason outside the student's files.
  init(fault: String) {
    self.init(product: Builder.Product(), endings: .init(fault: fault), options: GradeOptions())
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
    let marker = Marker(exercise)
    let entries = key.entries.filter {
      $0.exercise.id == exercise.id
        && (options.includesHidden || $0.one.visibility == .visible)
    }
    let cases = entries.map { entry in
      marker.mark(
        entry.one, input: entry.input, expected: entry.expected,
        outcome: outcome(entry, key.assignment), printed: printed(entry.number))
    }
    return ExerciseResult(
      id: exercise.id, possible: cases.reduce(0) { $0 + $1.possible }, cases: cases,
      file: product.files[exercise.protocolName], notes: [],
      waitsFor: Self.waitsFor(cases),
      seconds: entries.reduce(0) { $0 + (endings.byNumber[$1.number]?.wallSeconds ?? 0) })
  }

  // An exercise waits for another only if nothing else is wrong with it.
  private static func waitsFor(_ cases: [CaseResult]) -> String? {
    let wrong = cases.filter { $0.verdict != .passed }
    return wrong.allSatisfy { $0.waitsFor != nil } ? wrong.first?.waitsFor : nil
  }

  /// The result of a notebook's cell.
  func result(_ cell: TryCell, _ key: AnswerKey) -> CellResult {
    let number = RunnerSession.firstCell + UInt32(cell.number)
    return CellResult(
      number: cell.number, place: cell.origin.description, exercise: cell.exercise,
      outcome: outcome(of: cell, number, key.assignment), printed: printed(number), expected: cell.expected)
  }

  private func outcome(
    of cell: TryCell, _ number: UInt32, _ assignment: Assignment
  ) -> Outcome {
    if let words = product.cellFailures[cell.number] { return .didNotCompile(words) }
    guard let ending = endings.byNumber[number] else {
      return .graderError(endings.fault ?? "It was not run, since too many cells did not end.")
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
    switch ending.ending {
    case .answered(let payload): answer(payload, own: own, assignment)
    case .signalled(let signal, let site):
      crash(signal, isOverflow: site?.isStackOverflow ?? false, ending)
    case .exited(let status): .exited(status: status)
    case .processorTime: .timedOut(.processor, seconds: options.processorSeconds)
    case .wallTime: .timedOut(.wall, seconds: options.wallSeconds)
    case .memory: .outOfMemory(bytes: options.memoryBytes)
    case .forbidden(let call): .forbidden(call: SystemCall.name(call))
    case .oversized: .unreadable("The answer is larger than 64 MiB.")
    case .notLoaded(let message):
      .unreadable("The compiled file could not be loaded: \(message)")
    }
  }

  // The bytes come from the student's process: whatever they say, they are an answer or none.
  private func answer(_ payload: [UInt8], own: String, _ assignment: Assignment) -> Outcome {
    let answer: Answer
    do throws(FrameError) {
      answer = try Answer(payload: payload[...])
    } catch {
      return .unreadable("What was handed back is no answer (\(error)).")
    }
    switch answer {
    case .returned(let outputs): return .returned(outputs)
    case .threw(let description): return .threw(description)
    case .blank(let function):
      let owner = assignment.exercises.first { $0.stub.function == function }
      return .blank(exercise: owner?.id ?? own)
    case .missing(let id):
      let isKnown = assignment.exercise(id) != nil
      return isKnown ? .missing(exercise: id) : .threw("Missing(\"\(id)\")")
    }
  }

  private func crash(_ signal: Int32, isOverflow: Bool, _ ending: CaseEnding) -> Outcome {
    let message = SwiftMessage.fatal(in: ending.printed)
    if message?.hasPrefix("failed to allocate") == true {
      return .outOfMemory(bytes: options.memoryBytes)
    }
    return .crashed(
      signal: SignalName.of(signal),
      message: isOverflow ? "The stack is full: a function calls itself without end." : message,
      place: places[ending.number])
  }

  private func printed(_ number: UInt32) -> Printed {
    guard let ending = endings.byNumber[number] else { return .nothing }
    if case .answered = ending.ending {
      return Printed(
        text: String(decoding: ending.printed, as: UTF8.self), bytes: ending.printedBytes)
    }
    let kept = SwiftMessage.withoutTrace(ending.printed)
    return Printed(
      text: String(decoding: kept, as: UTF8.self),
      bytes: ending.printedBytes - UInt64(ending.printed.count - kept.count))
  }
}
