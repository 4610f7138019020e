import Foundation

/// A class in a folder of its own, and the reports that are made of it.
struct Course: Sendable {
  let scratch: Scratch
  /// Where the students' folders stand.
  let submissions: String
  /// Where reports go.
  let output: String

  /// Makes a class of students with what each hands in.
  init(_ students: [String: Sample] = [:]) throws {
    scratch = try Scratch()
    submissions = try scratch.folder("submissions")
    output = "\(scratch.path)/reports"
    for (name, sample) in students { try add(name, sample) }
  }

  /// Adds a student's files.
  func add(_ student: String, _ sample: Sample) throws {
    try sample.write(to: "submissions/\(student)", in: scratch)
  }

  /// Where the assignment's reports stand.
  var reports: String { "\(output)/\(Sample.assignment)" }

  /// Grades the class.
  func grade(
    _ options: [String] = [], by nbgrade: Nbgrade? = nil, to output: String? = nil
  ) async throws -> Ending {
    let nbgrade = try nbgrade ?? .built()
    return try await nbgrade.run(
      ["grade", Sample.assignment, submissions, "--output", output ?? self.output] + options)
  }

  /// What `scores.json` says.
  func scores() throws -> Scores {
    let bytes = try Data(contentsOf: URL(filePath: "\(reports)/scores.json"))
    return try JSONDecoder().decode(Scores.self, from: bytes)
  }

  /// What a student is told.
  func feedback(_ student: String) throws -> String {
    guard let key = try scores().student(student)?.key else { throw CocoaError(.fileNoSuchFile) }
    return try String(contentsOfFile: "\(reports)/students/\(key)/feedback.txt", encoding: .utf8)
  }

  /// The reports without the fields that say when and how long.
  func timeless(_ output: String? = nil) throws -> [String: String] {
    try Tree.texts(output ?? self.output).mapValues { text in
      text.replacing(#/ (time|timestamp)="[^"]*"/#, with: "")
        .replacing(#/"(seconds|started)" ?: ?("[^"]*"|[-+.e0-9]+)/#, with: "")
        .replacing(#/\| (started|seconds) \|.*/#, with: "")
    }
  }
}
