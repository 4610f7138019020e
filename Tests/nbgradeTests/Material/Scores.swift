import Foundation

/// What a test reads of `scores.json`.
struct Scores: Decodable {
  let sandbox: String
  let warnings: [String]
  let students: [Student]

  struct Student: Decodable {
    let key: String
    let name: String
    let state: String
    let reason: String?
    let earned: Double?
    let percent: Double?
    let handouts: [String]
    let notes: [String]
    let sandbox: String?
    let person: Person?
    let exercises: [Exercise]

    /// The exercise of that id.
    func exercise(_ id: String) -> Exercise? { exercises.first { $0.id == id } }
  }

  struct Person: Decodable {
    let id: String
    let name: String
    let email: String
  }

  struct Exercise: Decodable {
    let id: String
    let verdict: String
    let earned: Double?
    let possible: Double
    let cases: [Case]
  }

  struct Case: Decodable {
    let name: String
    let visibility: String
    let verdict: String
    let message: String
  }

  /// The student of that name, byte for byte.
  func student(_ name: String) -> Student? {
    students.first { Array($0.name.utf8) == Array(name.utf8) }
  }
}
