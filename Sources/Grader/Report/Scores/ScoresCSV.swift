import Marking

/// `scores.csv`: a row a student, a column an exercise, the total and the percentage.
///
/// Where the grader failed there is no mark: exercise, total and percentage stay empty. Where there
/// is no submission the total is 0.
struct ScoresCSV {
  let result: ClassResult

  /// The file's text, as RFC 4180 has it.
  var text: String {
    ([head] + result.students.map(row)).map { row in
      row.map(\.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private var head: [String] {
    ["student", "id", "name", "email", "state"] + result.assignment.exercises.map(\.id)
      + ["total", "percent"]
  }

  private func row(_ student: StudentResult) -> [String] {
    let person = student.person
    let points = result.assignment.exercises.map { exercise in
      student.exercises.first { $0.id == exercise.id }?.earned?.asPoints ?? ""
    }
    return [
      student.displayName, person?.id ?? "", person?.name ?? "", person?.email ?? "",
      student.state.name,
    ] + points + [
      student.earned?.asPoints ?? "",
      student.percent(of: result.assignment.points)?.asPoints ?? "",
    ]
  }
}

extension StudentResult.State {
  /// The state as files name it.
  var name: String {
    switch self {
    case .graded: "graded"
    case .noSubmission: "no submission"
    case .unreadable: "unreadable"
    }
  }
}
