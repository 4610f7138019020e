import Exercises

/// Something that a child does with the submission: a case of an exercise, or a notebook's cell.
struct Job {
  /// The number that its response bears.
  let number: UInt32
  private let call: (Submission) throws -> Record

  /// A case of an exercise.
  init(_ stub: Stub, _ one: Request.Case) {
    number = one.number
    call = { try stub.call($0.solution, one.input) }
  }

  /// A cell of a notebook; it hands nothing back, it prints.
  init(_ cell: Request.Cell) {
    number = cell.number
    call = { submission in
      try submission.runCell(cell.symbol)
      return [:]
    }
  }

  /// Does it.
  func answer(_ submission: Submission) -> Answer {
    do {
      return .returned(try call(submission))
    } catch let blank as Blank {
      return .blank(function: blank.function)
    } catch let missing as Missing {
      return .missing(exercise: missing.exercise)
    } catch {
      return .threw(String(describing: error))
    }
  }
}
