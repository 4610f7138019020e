import Marking

/// The class's points as a table on a terminal.
package struct ScoreTable: Sendable {
  /// The columns that a student's name has at most.
  private static let nameColumns = 32

  private let result: ClassResult

  /// Makes a table of a result.
  package init(_ result: ClassResult) { self.result = result }

  /// The table: a line a student, a column an exercise under its number, the total, what is amiss;
  /// and below it the exercises' names.
  package func text(colour: Bool) -> String {
    let rows = result.students.map(row)
    let head = ["student"] + numbers + ["total", ""]
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    let lines = rows.enumerated().map { index, row in
      paint(line(row, widths: widths), result.students[index], colour: colour)
    }
    return ([line(head, widths: widths)] + lines + ["", legend]).joined(separator: "\n")
  }

  private var numbers: [String] { result.assignment.exercises.indices.map { "\($0 + 1)" } }

  private var legend: String {
    zip(numbers, result.assignment.exercises).map { number, exercise in
      "\(number) \(exercise.id) (\(exercise.points.asPoints))"
    }.joined(separator: "\n")
  }

  private func row(_ student: StudentResult) -> [String] {
    let name = student.displayName
    let shown =
      name.displayWidth > Self.nameColumns ? name.fitted(to: Self.nameColumns) : name
    let points = result.assignment.exercises.map { exercise in
      student.exercises.first { $0.id == exercise.id }.map { $0.earned?.asPoints ?? "!" } ?? "-"
    }
    return [shown] + points + [student.earned?.asPoints ?? "!", student.remark]
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    let fitted = cells.indices.map { column in
      let width = widths[column]
      let isLeft = column == 0 || column == cells.count - 1
      return isLeft
        ? cells[column].fitted(to: width)
        : String(repeating: " ", count: width - cells[column].displayWidth) + cells[column]
    }
    let line = fitted.joined(separator: "  ")
    return String(line[...(line.lastIndex { $0 != " " } ?? line.startIndex)])
  }

  /// Green for all points, yellow for some, red for none, magenta where there is no mark.
  private func paint(_ line: String, _ student: StudentResult, colour: Bool) -> String {
    guard colour else { return line }
    let code =
      switch student.earned {
      case nil: "35"
      case let earned? where earned >= result.assignment.points: "32"
      case 0: "31"
      case _?: "33"
      }
    return "\u{1B}[\(code)m\(line)\u{1B}[0m"
  }
}

extension StudentResult {
  /// The name in one line, nothing in it that commands a terminal; different for different names.
  package var displayName: String { name.replacing("\\", with: "\\\\").escapedForLine }

  /// What is amiss with the submission as a whole; empty if nothing is.
  package var remark: String {
    switch state {
    case .graded: earned == nil ? Verdict.graderError.rawValue : ""
    case .noSubmission: "no submission"
    case .unreadable(let reason): "unreadable: \(reason.escapedForMessage)"
    }
  }

  /// The percentage of the points of an assignment that are worth `possible`; nil without a mark.
  package func percent(of possible: Double) -> Double? {
    earned.map { possible > 0 ? 100 * $0 / possible : 100 }
  }
}
