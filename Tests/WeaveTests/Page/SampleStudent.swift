import Exercises
import Foundation
import Marking
import NumPy
import Notebook
import Reference

@testable import Page
@testable import Weave

/// A student of the deep network's notebook with a mistake of nearly every kind.
struct SampleStudent {
  let assignment = DeepNeuralNetwork.assignment
  let notebook: String
  let results: [ExerciseResult]
  let trials: [CellResult]

  static let name = "Ada Okafor"
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "assignments/deep-neural-network")

  init() throws {
    notebook = try Self.filledIn()
    let lines = Lines(notebook)
    let marked = try assignment.exercises.map { try Self.result($0, lines: lines) }
    results = marked
    let protocols = assignment.exercises.map { ($0.protocolName, $0.id) }
    let exercises = Dictionary(uniqueKeysWithValues: protocols)
    let file = NotebookFile(name: "notebook.md", text: notebook)
    trials = Tangler(exercises: exercises).tangle([file]).cells.map { cell in
      Self.trial(cell, of: marked.first { $0.id == cell.exercise })
    }
  }

  /// The page of the notebook in Markdown.
  func page(resources: PageResources = .none) -> FeedbackPage {
    FeedbackPage(
      assignment, student: Self.name,
      notes: ["notebook.md, line 40: this block has no closing fence; one is put there."],
      results: results, trials: trials, files: [NotebookFile(name: "notebook.md", text: notebook)],
      prose: resources)
  }

  private static func filledIn() throws -> String {
    let sources = root.appending(path: "Sources/Reference/DeepNeuralNetwork/Solution")
    var solutions: [String: String] = [:]
    for exercise in DeepNeuralNetwork.assignment.exercises
    where exercise.id != "initialize_parameters_deep" {
      let file = sources.appending(path: "\(exercise.id).swift")
      solutions[exercise.id] = try String(contentsOf: file, encoding: .utf8)
    }
    for (id, change) in mistakes {
      solutions[id] = solutions[id]?.replacing(change.right, with: change.wrong)
    }
    let handout = try String(contentsOf: folder.appending(path: "notebook.md"), encoding: .utf8)
    return Handout(handout).filled(with: solutions).markdown
  }

  private static let mistakes: [String: (right: String, wrong: String)] = [
    "L_model_forward": ("parameters.count / 2", "parameters.count"),
    "linear_backward": ("axis: 1, keepdims: true) / m", "axis: 1) / m"),
    "linear_activation_backward": ("linearBackward(dZ: dZ", "linearBackward(dz: dZ"),
  ]

  private static func result(_ exercise: Exercise, lines: Lines) throws -> ExerciseResult {
    let marker = Marker(exercise)
    let cases = try exercise.cases.map { one in
      let input = one.input()
      let expected = try exercise.stub.call(DeepNeuralNetwork.assignment.reference, input)
      return marker.mark(
        one, input: input, expected: expected,
        outcome: outcome(of: exercise.id, one, expected: expected, lines: lines),
        printed: exercise.id == "linear_backward"
          ? Printed(text: "dZ.shape = [1, 4]\n", bytes: 18) : .nothing)
    }
    return ExerciseResult(
      id: exercise.id, possible: exercise.points, cases: cases, file: "notebook.md",
      waitsFor: exercise.id == "L_model_backward" ? "linear_activation_backward" : nil)
  }

  private static func outcome(
    of id: String, _ one: Case, expected: Record, lines: Lines
  ) -> Outcome {
    switch id {
    case "initialize_parameters_deep": .blank(exercise: id)
    case "linear_activation_forward": .returned(expected.changing("A") { $0 * 1.25 })
    case "L_model_forward":
      .crashed(
        signal: "SIGILL",
        message: "Fatal error: There is no W3: the parameters are W1, b1, W2, b2.",
        place: Place(
          file: "notebook.md", line: lines.number(of: "parameters[\"W\\(L)\"]") ?? 1))
    case "compute_cost":
      .returned(Record([Record.Field("cost", .number(-0.41493159961539694))]))
    case "linear_backward": .returned(expected.changing("db") { sum($0, axis: 1) })
    case "linear_activation_backward": .didNotCompile(lines.compilerMessage)
    case "L_model_backward": .missing(exercise: "linear_activation_backward")
    case "update_parameters" where one.visibility == .hidden:
      .threw("There is no W3: the parameters are W1, b1, W2, b2.")
    case "linear_forward" where one.visibility == .visible:
      .returned(
        expected.changing("Z") { Z in
          var wrong = Z
          wrong[0, -1] += 0.5
          return wrong
        })
    default: .returned(expected)
    }
  }

  private static func trial(_ cell: TryCell, of result: ExerciseResult?) -> CellResult {
    let outcome = result?.cases.first?.outcome ?? .returned([:])
    let expected = cell.expected ?? ""
    var printed = expected + "\n"
    var ending = Outcome.returned([:])
    switch outcome {
    case .returned: if result?.verdict != .passed { printed = printed.replacing("3", with: "4") }
    case .didNotCompile: (ending, printed) = (.missing(exercise: result?.id ?? ""), "")
    default: (ending, printed) = (outcome, "")
    }
    return CellResult(
      number: cell.number, place: cell.origin.description, exercise: cell.exercise,
      outcome: ending, printed: Printed(text: printed, bytes: UInt64(printed.utf8.count)),
      expected: cell.expected)
  }

  /// The lines of the notebook.
  private struct Lines {
    let texts: [Substring]

    init(_ text: String) { texts = text.split(separator: "\n", omittingEmptySubsequences: false) }

    func number(of text: String) -> Int? {
      texts.firstIndex { "\($0)\n".contains(text) }.map { $0 + 1 }
    }

    var compilerMessage: String {
      let number = number(of: "linearBackward(dz:") ?? 1
      let line = texts[number - 1]
      let column = line.prefix { $0 != "(" }.count
      return """
        notebook.md:\(number):\(column + 1): error: incorrect argument label in call (have 'dz:cache:', \
        expected 'dZ:cache:')
        \(line)
        \(String(repeating: " ", count: column))^
        """
    }
  }
}

extension Record {
  /// The record with an array of it changed.
  fileprivate func changing(_ name: String, _ change: (NDArray) -> NDArray) -> Record {
    Record(
      type: type,
      fields.map { field in
        guard field.name == name, case .array(let array) = field.value else { return field }
        return Field(name, .array(change(array)))
      })
  }
}
