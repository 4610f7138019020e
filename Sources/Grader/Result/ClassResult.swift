package import Foundation
package import Marking

/// What a run of the grader found out about a class.
package struct ClassResult: Sendable {
  /// The assignment.
  package var assignment: Assignment
  /// The versions of the handout that there are, oldest first; empty where there is no handout.
  package var handouts: [String] = []
  /// The students in the order of their names.
  package var students: [StudentResult]
  /// What the result depends on.
  package var fingerprints: Fingerprints
  /// What held the code that this run has run; kept results may be of another.
  package var sandbox: SandboxKind
  /// What the staff must know, with students' names in it.
  package var staffWarnings: [String] = []
  /// When the run began, and how long it took in seconds: all that differs between two runs.
  package var started: Date
  package var seconds: Double
}

/// What a result depends on, each as a hash or a version.
package struct Fingerprints: Sendable, Equatable, Codable {
  /// Of the assignment: its cases with their inputs and expected outputs.
  package var assignment: String
  /// Of the grader.
  package var grader: String
  /// The toolchain's version.
  package var toolchain: String
  /// Of the course's secret; nil where none was given.
  package var secret: String?
}

/// What became of one student's submission.
package struct StudentResult: Sendable, Equatable, Codable {
  /// Whether there was anything to grade.
  package enum State: Sendable, Equatable, Codable {
    /// The submission was graded.
    case graded
    /// The student is on the roster and has handed nothing in.
    case noSubmission
    /// The submission cannot be read, for this reason.
    case unreadable(String)

    private enum UnreadableCodingKeys: String, CodingKey {
      case _0 = "reason"
    }
  }

  /// The folder's name, which stands for the student.
  package var name: String
  /// What the roster says, where there is one.
  package var person: Person?
  package var state: State
  /// The exercises in the assignment's order; all of them where the state is graded.
  package var exercises: [ExerciseResult]
  /// What became of the notebook's cells that try the exercises, in order.
  package var cells: [CellResult] = []
  /// The versions of the handout that the files say they come from.
  package var versions: [String] = []
  /// What the student should know of the submission as a whole.
  package var notes: [String]
  /// A hash of the files that were graded.
  package var sources: String
  /// What held the code; nil where none was run.
  package var sandbox: SandboxKind?
  /// How long it took, in seconds.
  package var seconds: Double

  /// The points; nil where an exercise could not be marked.
  package var earned: Double? { exercises.earned }

  /// What failed outside the student's files, if anything did.
  package var fault: String? {
    exercises.lazy.flatMap(\.cases).compactMap { one in
      if case .graderError(let message) = one.outcome { message } else { nil }
    }.first
  }
}

/// A person on the roster.
package struct Person: Sendable, Equatable, Codable {
  package var id: String
  package var name: String
  package var email: String
}
