import Foundation
import Marking

/// `scores.json`, in the form that `Schemas/scores.schema.json` describes; the staff's own.
struct ScoresDocument: Encodable {
  let format = "nbgrade.scores"
  let version = 1
  let assignment: AssignmentPart
  let fingerprints: Fingerprints
  let sandbox: SandboxKind
  let warnings: [String]
  let started: String
  let seconds: Double
  let students: [StudentPart]

  struct AssignmentPart: Encodable {
    let id: String
    let title: String
    let points: Double
    let handouts: [String]
    let exercises: [Exercise]

    struct Exercise: Encodable {
      let id: String
      let points: Double
    }
  }

  struct StudentPart: Encodable {
    let key: String
    let name: String
    let person: Person?
    let state: String
    let reason: String?
    let earned: Nullable<Double>
    let percent: Nullable<Double>
    let handouts: [String]
    let notes: [String]
    let sources: String
    let sandbox: SandboxKind?
    let seconds: Double
    let exercises: [ExercisePart]
  }

  struct ExercisePart: Encodable {
    let id: String
    let file: String?
    let verdict: Verdict
    let earned: Nullable<Double>
    let possible: Double
    let waitsFor: String?
    let notes: [String]
    let seconds: Double
    let cases: [CasePart]
  }

  struct CasePart: Encodable {
    let name: String
    let visibility: Visibility
    let verdict: Verdict
    let earned: Double
    let possible: Double
    let message: String
    let seconds: Double
    let outputs: [OutputPart]
  }

  struct OutputPart: Encodable {
    let name: String
    let share: Double
    let isRight: Bool
    let difference: String?
  }
}

/// A value that is written as `null` where there is none, instead of being left out.
struct Nullable<Wrapped: Encodable>: Encodable {
  let value: Wrapped?

  init(_ value: Wrapped?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
