package import Exercises

extension Outcome {
  /// Reads how a case ended, as it was seen from outside the student's process.
  ///
  /// - Parameters:
  ///   - own: the id of the exercise that was called
  ///   - limits: what held the process
  ///   - place: where it crashed, if that is known
  package init(
    _ ending: CaseEnding, own: String, assignment: Assignment, limits: Limits, place: Place? = nil
  ) {
    self =
      switch ending.ending {
      case .answered(let payload): Self.answer(payload, own: own, assignment)
      case .signalled(let signal, let site):
        Self.crash(
          signal, isOverflow: site?.isStackOverflow ?? false, printed: ending.printed,
          limits: limits, place: place)
      case .exited(let status): .exited(status: status)
      case .processorTime: .timedOut(.processor, seconds: limits.processorSeconds)
      case .wallTime: .timedOut(.wall, seconds: limits.wallSeconds)
      case .memory: .outOfMemory(bytes: limits.memoryBytes)
      case .forbidden(let call): .forbidden(call: "system call \(call)")
      case .oversized: .unreadable("The answer is larger than \(limits.answerBytes >> 20) MiB.")
      case .notLoaded(let message):
        .unreadable("The compiled file could not be loaded: \(message)")
      }
  }

  // The bytes come from the student's process: whatever they say, they are an answer or none.
  private static func answer(
    _ payload: [UInt8], own: String, _ assignment: Assignment
  ) -> Outcome {
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

  private static func crash(
    _ signal: Int32, isOverflow: Bool, printed: [UInt8], limits: Limits, place: Place?
  ) -> Outcome {
    let message = SwiftMessage.fatal(in: printed)
    if message?.hasPrefix("failed to allocate") == true {
      return .outOfMemory(bytes: limits.memoryBytes)
    }
    return .crashed(
      signal: SignalName.of(signal),
      message: isOverflow ? "The stack is full: a function calls itself without end." : message,
      place: place)
  }
}

extension Printed {
  /// What was printed during a case, without the trace that Swift ends a crash with.
  package init(_ ending: CaseEnding) {
    if case .answered = ending.ending {
      self.init(
        text: String(decoding: ending.printed, as: UTF8.self), bytes: ending.printedBytes)
      return
    }
    let kept = SwiftMessage.withoutTrace(ending.printed)
    self.init(
      text: String(decoding: kept, as: UTF8.self),
      bytes: ending.printedBytes - UInt64(ending.printed.count - kept.count))
  }
}
