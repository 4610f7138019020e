import Exercises
import Marking
import Notebook

/// Turns what was built and how the runs ended into marks.
struct Outcomes {
  let kit: KitFolder
  let product: SubmissionBuild.Product
  let endings: [UInt32: JobEnding]
  let limits: Limits

  /// The result of an exercise.
  func result(_ exercise: Exercise) -> ExerciseResult {
    let marker = Marker(exercise)
    let numbered = kit.numbered(exercise)
    let cases = numbered.map { number, one, input, expected in
      marker.mark(
        one, input: input, expected: expected, outcome: outcome(exercise, number),
        printed: endings[number].map { Printed($0.ending) } ?? .nothing,
        seconds: endings[number]?.ending.wallSeconds ?? 0)
    }
    return ExerciseResult(
      id: exercise.id, possible: cases.reduce(0) { $0 + $1.possible }, cases: cases,
      file: product.files[exercise.protocolName], waitsFor: ExerciseResult.waitsFor(cases),
      seconds: cases.reduce(0) { $0 + $1.seconds })
  }

  /// The result of a notebook's cell.
  func result(_ cell: TryCell) -> CellResult {
    let ending = endings[Request.Cell.number(ofCell: cell.number)]
    return CellResult(
      number: cell.number, place: cell.origin.description, exercise: cell.exercise,
      outcome: outcome(cell, ending), printed: ending.map { Printed($0.ending) } ?? .nothing,
      expected: cell.expected)
  }

  private func outcome(_ exercise: Exercise, _ number: UInt32) -> Outcome {
    let name = exercise.protocolName
    guard product.built.contains(name) else {
      return product.failures[name].map(Outcome.didNotCompile) ?? .noFile
    }
    guard let ending = endings[number] else {
      return .graderError("The child said nothing of this case")
    }
    return outcome(ending, own: exercise.id)
  }

  private func outcome(_ cell: TryCell, _ ending: JobEnding?) -> Outcome {
    if let words = product.cellFailures[cell.number] { return .didNotCompile(words) }
    guard let ending else { return .cellsTookTooLong }
    return outcome(ending, own: cell.exercise ?? "")
  }

  private func outcome(_ one: JobEnding, own: String) -> Outcome {
    let place = Place(stack: one.lines.map { ($0.file, $0.line) }, names: product.names)
    return Outcome(
      one.ending, own: own, assignment: kit.assignment, limits: limits, place: place)
  }
}
