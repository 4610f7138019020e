import ArgumentParser
import Foundation
import Grader
import Marking
import Reference

struct Grade: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Grade every submission of a class.",
    discussion: """
      Each student's files stand in SUBMISSIONS/STUDENT/ASSIGNMENT/, or in SUBMISSIONS/STUDENT/. \
      Reports go under OUTPUT/ASSIGNMENT/: junit.xml, scores.csv, scores.json and report.md for the \
      staff, and a folder a student under students/. Submissions are never written to.
      """)

  @Argument(help: "The assignment's id.")
  var assignment: String

  @Argument(help: "The folder with a folder for each student.", completion: .directory)
  var submissions = "submissions"

  @Option(help: ArgumentHelp("Where reports go.", valueName: "folder"), completion: .directory)
  var output = "reports"

  @Option(help: ArgumentHelp("How many submissions are graded at a time.", valueName: "count"))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Grade these students alone, and make the class's reports anew from all results.",
      valueName: "name"))
  var student: [String] = []

  @Option(
    help: ArgumentHelp(
      "A CSV file of id, name and e-mail: everyone on it gets a row.", valueName: "file"),
    completion: .file())
  var roster: String?

  @Option(help: ArgumentHelp("Fail if a student earns less than this.", valueName: "percent"))
  var failUnder: Double?

  @Option(
    help: "What stands between students' code and this machine: the best that it gives, or this.")
  var sandbox = SandboxChoice.auto

  @Option(help: "What a case that was not attempted is in JUnit files.")
  var notAttempted = JUnitCase.NotAttempted.skipped

  @OptionGroup(title: "Hidden cases") var secret: SecretOption
  @OptionGroup(title: "Limits") var limits: LimitOptions

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be greater than 0.") }
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under must lie between 0 and 100.")
    }
  }

  func run() async throws {
    let (started, clock) = (Date(), ContinuousClock())
    let start = clock.now
    let assignment = try Course.assignment(assignment)
    let roster = try roster.map { try Roster(contentsOf: $0) }
    let classFolder = try ClassFolder(URL(filePath: submissions), assignment: assignment.id)
    let entries = try chosen(classFolder.entries)
    let secret = try secret.secret()
    try OutputPlace.require("\(output)/\(assignment.id)", outside: submissions)
    let lock = try ReportLock(output: output, assignment: assignment.id)
    defer { lock.release() }
    let preparation = try await Preparation(jobs: jobs)
    let grader = try await preparation.grader(
      assignment, options: limits.gradeOptions, sandbox: sandbox, secret: secret)
    if secret == nil { Terminal.error(Self.noSecret) }
    try await grader.requireReference()
    var results = await grade(entries, grader)
    try Task.checkCancellation()
    try await requireSoundGrader(grader, after: results)
    try await gradeAgain(entries, grader, where: &results)
    let marked = try ClassMarks(
      results, folder: classFolder, roster: roster, grader: grader, secret: secret,
      store: ResultStore(output: output, assignment: assignment.id), isPartial: !student.isEmpty)
    let whole = marked.result(started: started, seconds: (clock.now - start) / .seconds(1))
    let handedBack = try HandedBack(assignment, installation: preparation.installation)
    let files = await handedBack.files(entries, results)
    try ReportWriter(output: output, options: ReportOptions(notAttempted: notAttempted))
      .write(whole, files: files)
    tell(whole)
    try finish(whole)
  }

  private static let noSecret = """
    Note: no course secret was given, so that hidden inputs are those that anybody with this \
    repository can compute. Give one with --secret-file or NBGRADE_SECRET.
    """

  private func chosen(_ entries: [ClassFolder.Entry]) throws -> [ClassFolder.Entry] {
    guard !student.isEmpty else { return entries }
    let known = Set(entries.map(\.nameBytes))
    let unknown = student.filter { !known.contains($0.nameBytes) }
    guard unknown.isEmpty else {
      throw InputMistake.noStudents(unknown, folder: submissions)
    }
    let wanted = Set(student.map(\.nameBytes))
    return entries.filter { wanted.contains($0.nameBytes) }
  }

  private func grade(
    _ entries: [ClassFolder.Entry], _ grader: SubmissionGrader
  ) async -> [StudentResult] {
    let progress = Progress(total: entries.count)
    defer { progress.end() }
    return await ClassGrader(grader, jobs: jobs).grade(entries) { progress.show($0) }
  }

  // A machine that has failed in the middle has failed for everybody; the old reports are better then.
  private func requireSoundGrader(
    _ grader: SubmissionGrader, after results: [StudentResult]
  ) async throws {
    try grader.requireSameToolchain()
    if results.contains(where: { $0.earned == nil }) { try await grader.requireReference() }
  }

  // What failed for a moment, such as a disk that was full, has failed some alone; once more they meet
  // the machine as the others did.
  private func gradeAgain(
    _ entries: [ClassFolder.Entry], _ grader: SubmissionGrader, where results: inout [StudentResult]
  ) async throws {
    let failed = results.indices.filter { results[$0].fault != nil }
    let again = await ClassGrader(grader, jobs: 1).grade(failed.map { entries[$0] }) { _ in }
    try Task.checkCancellation()
    for (index, result) in zip(failed, again) { results[index] = result }
  }

  private func tell(_ result: ClassResult) {
    for warning in result.warnings + result.staffWarnings { Terminal.error("Warning: \(warning)") }
    print(ScoreTable(result).text(colour: Terminal.hasColour))
    let seconds = String(format: "%.1f", result.seconds)
    Terminal.say("Graded in \(seconds) s. Reports: \(output)/\(result.assignment.id)/")
  }

  private func finish(_ result: ClassResult) throws {
    let graded = result.students.filter { $0.state == .graded }
    let missing = graded.filter { $0.earned == nil }
    guard missing.isEmpty else {
      Terminal.error("nbgrade: some marks are missing for reasons outside the students' files.")
      for student in missing.prefix(20) {
        Terminal.error("  \(student.displayName): \(student.fault ?? "no reason was given")")
      }
      throw Exit.failure
    }
    guard let failUnder else { return }
    let points = result.assignment.points
    let isBelow = result.students.contains { ($0.percent(of: points) ?? 0) < failUnder }
    if isBelow { throw Exit.unhappy }
  }
}

extension SandboxChoice: ExpressibleByArgument {}
extension JUnitCase.NotAttempted: ExpressibleByArgument {}
