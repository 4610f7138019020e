import Foundation
import Grader
import Notebook

/// A class of good students, or of good and hostile ones, and what `nbgrade grade` makes of it.
struct HostileClass {
  /// The class's own folder; the grader's temporary folder lies in it.
  private let folder: URL
  private let submissions: URL

  /// Who is graded alone and among the hostile: right, partly right, unfinished, in every format.
  static let good = [
    "ada-okafor", "priya-raman", "ingrid-solheim", "yuki-tanabe", "hana-kowalczyk",
    "freya-lindqvist", "mateo-quispe",
  ]

  /// Makes a class of the good students of the sample class.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "nbgrade-hostile-class-\(UUID().uuidString)")
    submissions = folder.appending(path: "submissions")
    try FileManager.default.createDirectory(at: submissions, withIntermediateDirectories: true)
    let sample = Self.checkout.appending(path: "submissions")
    for name in Self.good {
      try FileManager.default.copyItem(
        at: sample.appending(path: name), to: submissions.appending(path: name))
    }
  }

  /// Adds a hostile submission, with the reference's files beside its own.
  func add(_ submission: HostileSubmission, reference: SubmissionFolder) throws {
    let student = submissions.appending(
      component: submission.attack?.student ?? submission.name)
    try submission.lay(into: student)
    let own = Specimen(name: "", files: try SubmissionFolder(student).files)
    let all = own.completed(by: reference, known: Laboratory.protocols)
    for file in all.files where !own.files.contains(file) {
      try Data(file.bytes).write(
        to: student.appending(path: file.name), options: .withoutOverwriting)
    }
  }

  /// Grades the class into a folder of that name, and gives back what was printed if it succeeded.
  ///
  /// Every process below carries a limit on message queues that nobody else has.
  func grade(into name: String, secret: String, jobs: Int, mark: Int) async throws -> String? {
    let temporary = folder.appending(path: "temporary")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    let program = try Laboratory.program()
    let inherited = ProcessInfo.processInfo.environment.filter {
      ["PATH", "HOME", "XDG_CACHE_HOME"].contains($0.key)
    }
    let variables = inherited.merging([
      "TMPDIR": temporary.path(), "NBGRADE_SECRET": secret,
    ]) { $1 }
    let command = Command(
      "/usr/bin/env",
      variables.map { "\($0.key)=\($0.value)" } + [
        "/usr/bin/prlimit", "--msgqueue=\(mark)", "--", program.path(), "grade",
        "deep-neural-network", submissions.path(), "--output",
        folder.appending(path: name).path(), "--jobs", "\(jobs)", "--time-limit", "1",
        "--wall-limit", "3",
      ])
    let result = try await command.output(limit: 1 << 20)
    return result.isSuccess ? result.text : nil
  }

  /// What is left in the grader's temporary folder.
  var leftovers: [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "temporary").path())
    return names ?? []
  }

  /// The reports under a folder of that name, by their paths, without when and how long.
  func reports(_ name: String) throws -> [String: String] {
    let root = folder.appending(path: "\(name)/deep-neural-network")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try paths.reduce(into: [:]) { texts, path in
      let file = root.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        return
      }
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      texts[path] = text.replacing(#/ (time|timestamp)="[^"]*"/#, with: "")
        .replacing(#/"(seconds|started)" ?: ?("[^"]*"|[-+.e0-9]+)/#, with: "")
    }
  }

  /// Removes all of it.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
