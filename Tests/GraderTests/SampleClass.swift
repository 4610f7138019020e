import Exercises
import Foundation
import Marking
import Testing

@testable import Grader

/// A class of students with every verdict there is, and with names that do harm.
enum SampleClass {
  /// What stands in hidden cases alone.
  static let secrets = ["8675309", "sesame", "4242"]

  /// Names that students chose.
  static let names = [
    "ada", "Ada", "ADA", "grace hopper", "..", ".", "-rf", "a\"b", "a.b", "a_b", "new\nline",
    "tab\t",
    "\u{1B}[31mred", "\\u{1b}[31mred", "emoji 👩‍🔬", "名前", "=1+1", "@sum", "con", "e\u{301}", "é", " ",
    "<script>", "&amp;", "]]>", "\u{FFFE}", "`code`", "|pipe|",
    String(repeating: "long", count: 50),
    String(repeating: "long", count: 50) + "er", "ada-0123456789ab",
  ]

  /// One outcome of each kind.
  static let outcomes: [Outcome] = [
    .returned(["Z": .array([[1, 2]]), "cache": .number(3)]),
    .returned(["Z": .array([[1, 2]]), "cache": .number(.nan)]),
    .returned(["Z": .array([[.init(floatLiteral: .infinity), 2]]), "cache": .number(4)]),
    .returned([:]), .threw("no \u{1B}[2J \u{0} \u{FFFE} ]]> <b>"),
    .blank(exercise: "linear_forward"),
    .missing(exercise: "compute_cost"),
    .crashed(
      signal: "SIGILL", message: "Fatal error: Index out of range",
      place: Place(file: "linear_forward.swift", line: 12)),
    .timedOut(.processor, seconds: 2), .timedOut(.wall, seconds: 10),
    .outOfMemory(bytes: 512 << 20), .forbidden(call: "socket"), .exited(status: 0),
    .unreadable("cut short"), .didNotCompile("linear_forward.swift:3:1: error: no"), .noFile,
    .graderError("disk full"),
  ]

  static let assignment = Assignment(
    DeepNeuralNetwork.self, title: "A *sample*", reference: SampleClass.self,
    exercises: DeepNeuralNetwork.stubs.filter {
      ["linear_forward", "compute_cost"].contains($0.id)
    }
    .map { stub in
      Exercise(
        stub,
        cases: [
          Case("published", .visible, points: 6, seed: 1) { _ in ["A": .array([[0.5, 0.25]])] },
          Case("twice", .visible, points: 1, seed: 1) { _ in ["A": .array([[1, 2]])] },
          Case("twice", .visible, points: 1, seed: 2) { _ in ["A": .array([[1, 3]])] },
          Case("m = 1", .hidden, points: 2, seed: 8_675_309) { _ in
            ["A": .array([[8_675_309]])]
          },
        ])
    })

  /// The exercise with the outcome in every visible case, and in the hidden one the same with secrets.
  static func result(_ exercise: Exercise, _ outcome: Outcome) -> ExerciseResult {
    let marker = Marker(exercise)
    let cases = exercise.cases.map { one in
      marker.mark(
        one, input: one.input(),
        expected: [
          "Z": .array(one.visibility == .hidden ? [[8_675_309, 4242]] : [[1, 2]]),
          "cache": .number(3),
        ], outcome: one.visibility == .hidden ? hidden(outcome) : outcome,
        printed: Printed(text: "printed \u{1B}[0m\u{0}\r\n", bytes: 100), seconds: 0.25)
    }
    return ExerciseResult(
      id: exercise.id, possible: exercise.points, cases: cases, file: "\(exercise.id).swift",
      notes: ["A throw Blank() was dropped."], seconds: 0.75)
  }

  private static func hidden(_ outcome: Outcome) -> Outcome {
    switch outcome {
    case .returned: .returned(["Z": .array([[8_675_309]]), "sesame": .text("sesame")])
    case .threw: .threw("sesame")
    case .crashed:
      .crashed(signal: "sesame", message: "sesame", place: Place(file: "sesame", line: 4242))
    case .timedOut(let limit, _): .timedOut(limit, seconds: 4242)
    case .exited: .exited(status: 4242)
    case .unreadable: .unreadable("sesame")
    default: outcome
    }
  }

  static func student(_ name: String, _ outcome: Outcome) -> StudentResult {
    StudentResult(
      name: name, person: Person(id: "7", name: "Ada, \"Countess\"", email: "ada@example.org"),
      state: .graded, exercises: assignment.exercises.map { result($0, outcome) },
      notes: ["A link was not followed."], sources: "abc", sandbox: .bubblewrap, seconds: 1.5)
  }

  static func absent(_ name: String, _ state: StudentResult.State) -> StudentResult {
    StudentResult(
      name: name, person: nil, state: state, exercises: [], notes: [], sources: "", seconds: 0)
  }

  static func result(_ students: [StudentResult]) -> ClassResult {
    ClassResult(
      assignment: assignment, students: students,
      fingerprints: Fingerprints(
        assignment: "aa", grader: "bb", toolchain: "Swift 6.3", secret: nil),
      sandbox: .bubblewrap,
      started: Date(timeIntervalSince1970: 1_767_225_600), seconds: 12.3456)
  }

  /// Every name, each with another outcome, and who was not graded.
  static let everything = result(
    zip(names, (outcomes + outcomes)).map { student($0, $1) } + [
      absent("nobody", .noSubmission), absent("broken", .unreadable("a FIFO \u{1B}[1m")),
    ])
}
