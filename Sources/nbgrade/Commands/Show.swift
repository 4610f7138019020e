import ArgumentParser
import Grader
import Marking
import Reference

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a disputed mark: every case, hidden ones too, with what reproduces it.",
    discussion: "For the course's staff. It reads the results that `nbgrade grade` has left.")

  @Argument(help: "The assignment's id.")
  var assignment: String

  @Argument(help: "The student's name, as the folder has it.")
  var student: String

  @Argument(help: "Exercises to show; all if you name none.")
  var exercises: [String] = []

  @Option(help: ArgumentHelp("Where reports went.", valueName: "folder"), completion: .directory)
  var output = "reports"

  func run() throws {
    let assignment = try Course.assignment(assignment)
    let chosen = try assignment.exercises(named: exercises) ?? []
    let store = ResultStore(output: output, assignment: assignment.id)
    guard let stored = try store.result(of: student) else {
      throw InputMistake.noResult(student, folder: "\(output)/\(assignment.id)")
    }
    let mark = DisputedMark(stored.student, assignment: assignment)
    print(mark.text(exercises: chosen, colour: Terminal.hasColour))
  }
}
