public import Exercises

/// Turns what happened into a mark.
public struct Marker: Sendable {
  private let exercise: Exercise

  /// Marks cases of `exercise`.
  public init(_ exercise: Exercise) { self.exercise = exercise }

  /// The mark of one case.
  public func mark(
    _ one: Case, input: Record, expected: Record, outcome: Outcome, printed: Printed = .nothing,
    seconds: Double = 0
  ) -> CaseResult {
    let outputs = outputs(of: outcome, expected: expected, tolerance: one.tolerance)
    let right = outputs.filter(\.isRight)
    let isPerfect = !outputs.isEmpty && right.count == outputs.count
    return CaseResult(
      name: one.name, visibility: one.visibility, possible: one.points,
      earned: isPerfect ? one.points : one.points * right.reduce(0) { $0 + $1.share },
      verdict: verdict(outcome, isPerfect: isPerfect, isPartlyRight: !right.isEmpty),
      outputs: outputs, outcome: outcome.keepingBounded(beside: expected), input: input,
      expected: expected, printed: one.visibility == .visible ? printed : .nothing,
      waitsFor: waitsFor(outcome), seconds: seconds)
  }

  private func outputs(
    of outcome: Outcome, expected: Record, tolerance: Tolerance
  ) -> [OutputMark] {
    guard case .returned(let actual) = outcome else { return [] }
    let comparison = Comparison(tolerance: tolerance)
    let weights = expected.names.map { exercise.weights[$0] ?? 1 }
    let total = weights.reduce(0, +)
    return zip(expected.fields, weights).map { field, weight in
      let difference = comparison.difference(of: field, in: actual)
      let found = difference.flatMap { _ in comparison.name(of: field, in: actual, of: expected) }
      return OutputMark(
        name: field.name, share: weight / total,
        difference: found.map { .misnamed(found: $0, note: namingNote(field.name)) } ?? difference)
    }
  }

  private func namingNote(_ name: String) -> String? {
    exercise.namingNotes[String(name.prefix { !$0.isNumber })]
  }

  private func waitsFor(_ outcome: Outcome) -> String? {
    switch outcome {
    case .blank(let other) where other != exercise.id: other
    case .missing(let other) where other != exercise.id: other
    default: nil
    }
  }

  private func verdict(_ outcome: Outcome, isPerfect: Bool, isPartlyRight: Bool) -> Verdict {
    switch outcome {
    case .returned: isPerfect ? .passed : isPartlyRight ? .partlyPassed : .failed
    case .threw: .threw
    case .blank, .noFile: .notAttempted
    case .missing: .threw
    case .crashed, .forbidden: .crashed
    case .timedOut: .timedOut
    case .outOfMemory: .outOfMemory
    case .exited: .exitedEarly
    case .unreadable: .failed
    case .didNotCompile: .didNotCompile
    case .graderError: .graderError
    }
  }
}

extension Comparison {
  /// How the field's value differs from what stands under its name in `actual`.
  fileprivate func difference(of field: Record.Field, in actual: Record) -> Difference? {
    guard let value = actual[field.name] else {
      return .missing(known: Array(actual.names.prefix(Self.namedNames)))
    }
    return difference(value, field.value)
  }

  /// Another name under which `actual` holds just the field's value, by more than chance.
  ///
  /// Arrays whose elements are all equal prove nothing, nor does an array that is right where it is.
  fileprivate func name(
    of field: Record.Field, in actual: Record, of expected: Record
  ) -> String? {
    guard case .array(let array) = field.value, !array.isConstant else { return nil }
    return actual.fields.first { other in
      guard other.name != field.name, difference(other.value, field.value) == nil else {
        return false
      }
      return expected[other.name].map { difference(other.value, $0) != nil } ?? true
    }?.name
  }
}
