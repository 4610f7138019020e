import ArgumentParser
import Foundation
import Marking
import Reference

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the assignments, or the exercises of one.")

  @Argument(help: "The assignment's id.")
  var assignment: String?

  func run() throws {
    guard let assignment else {
      for one in Course.assignments {
        print(
          "\(one.id)  \(one.title), \(one.exercises.count) exercises, \(one.points.asPoints) points"
        )
      }
      return
    }
    let one = try Course.assignment(assignment)
    print("\(one.id): \(one.title)")
    let width = one.exercises.map(\.id.count).max() ?? 0
    for (number, exercise) in one.exercises.enumerated() {
      let visible = exercise.cases.count { $0.visibility == .visible }
      let hidden = exercise.cases.count - visible
      let id = exercise.id.padding(toLength: width, withPad: " ", startingAt: 0)
      let place = "\(number + 1)".count < 2 ? " \(number + 1)" : "\(number + 1)"
      print(
        "\(place)  \(id)  \(exercise.points.asPoints) points, \(visible) visible and \(hidden) hidden "
          + "cases")
    }
  }
}
