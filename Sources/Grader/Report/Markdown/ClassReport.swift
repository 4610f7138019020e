import Foundation
import Marking

/// `report.md`: the class at a glance, for the staff.
struct ClassReport {
  let result: ClassResult

  /// The report in Markdown, with tables.
  var text: String {
    ([head] + warnings + [students, exercises, hardest, run]).joined(separator: "\n\n") + "\n"
  }

  private var assignment: Assignment { result.assignment }

  private var head: String {
    let graded = result.students.filter { $0.state == .graded }
    let marks = graded.compactMap { $0.percent(of: assignment.points) }
    let mean = marks.isEmpty ? "" : ", \(Self.mean(marks).asPoints) percent on average"
    return "# \(assignment.title.markdown)\n\n"
      + "\(graded.count) of \(result.students.count) students graded\(mean)."
  }

  private var warnings: [String] {
    (result.warnings + result.staffWarnings).map { "**Warning:** \($0.markdown)" }
  }

  private var students: String {
    let ids = assignment.exercises.map(\.id)
    let rows = result.students.map { student in
      let points = ids.map { id in
        student.exercises.first { $0.id == id }.map { $0.earned?.asPoints ?? "!" } ?? ""
      }
      let percent = student.percent(of: assignment.points)?.asPoints ?? "!"
      return [student.displayName] + points + [
        student.earned?.asPoints ?? "!", percent, student.versions.joined(separator: ", "),
        student.remark,
      ]
    }
    return "## Students\n\n"
      + Self.table(head: ["student"] + ids + ["total", "percent", "handout", ""], rows: rows)
  }

  /// How the class did on each exercise.
  private var exercises: String {
    let rows = assignment.exercises.map { exercise in
      let results = result.students.compactMap { $0.exercises.first { $0.id == exercise.id } }
      let marks = results.compactMap(\.earned)
      return [
        exercise.id, exercise.points.asPoints, marks.isEmpty ? "" : Self.mean(marks).asPoints,
        "\(results.count { $0.verdict == .passed })",
        "\(results.count { $0.verdict == .notAttempted })",
      ]
    }
    return "## Exercises\n\n"
      + Self.table(head: ["exercise", "points", "mean", "perfect", "not attempted"], rows: rows)
  }

  /// The cases that the fewest of those who tried them pass.
  private var hardest: String {
    let rows = tallies.sorted { ($1.missed, $0.order) < ($0.missed, $1.order) }.prefix(10)
      .filter { $0.missed > 0 }.map { [$0.exercise, $0.name, "\($0.missed) of \($0.tried)"] }
    return "## Cases missed most\n\n"
      + (rows.isEmpty ? "None." : Self.table(head: ["exercise", "case", "missed"], rows: rows))
  }

  private struct Tally {
    let order: Int
    let exercise: String
    let name: String
    let tried: Int
    let missed: Int
  }

  private var tallies: [Tally] {
    let cases = assignment.exercises.flatMap { exercise in
      exercise.cases.map { (exercise.id, $0.name) }
    }
    return cases.enumerated().map { order, one in
      let verdicts = result.students.flatMap(\.exercises).filter { $0.id == one.0 }
        .flatMap(\.cases).filter { $0.name == one.1 && $0.verdict != .notAttempted }.map(\.verdict)
      return Tally(
        order: order, exercise: one.0, name: one.1, tried: verdicts.count,
        missed: verdicts.count { $0 != .passed })
    }
  }

  private var run: String {
    let prints = result.fingerprints
    let rows = [
      ["started", result.started.asISO8601],
      ["seconds", String(format: "%.1f", result.seconds)], ["sandbox", result.walls],
      ["assignment", prints.assignment], ["grader", prints.grader],
      ["toolchain", prints.toolchain], ["secret", prints.secret ?? "none"],
    ]
    return "## This run\n\n" + Self.table(head: ["", ""], rows: rows)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private static func table(head: [String], rows: [[String]]) -> String {
    let lines = [head] + [head.map { _ in "---" }] + rows
    return lines.enumerated().map { number, cells in
      let shown = cells.map { number == 1 ? $0 : $0.escapedForLine.markdown }
      return "| \(shown.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }
}
