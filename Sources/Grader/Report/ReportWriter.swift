import Marking

/// Writes a class's reports under `OUTPUT/ASSIGNMENT/`.
///
/// - `junit.xml`, a suite a student, and the same a file a student in `junit/`
/// - `scores.csv`, `scores.json`, `report.md`: for the staff
/// - `students/KEY/`: what may be given to that student
/// - `results/KEY.json`: full results, hidden cases included, which ``ResultStore`` reads back
///
/// All reports of a class change at once; files of students who are gone go.
package struct ReportWriter: Sendable {
  private let output: String
  private let options: ReportOptions

  /// Reports go under the folder `output`.
  package init(output: String, options: ReportOptions = ReportOptions()) {
    self.output = output
    self.options = options
  }

  /// The folder of an assignment's reports.
  package func folder(of assignment: String) -> String { "\(output)/\(assignment)" }

  /// A file for a student beside those that are written for all.
  package struct StudentFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    /// Names bytes.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The names that such files may have.
  private static let studentFiles = ["feedback.html", "notebook.ipynb"]

  /// Writes all reports of a class.
  ///
  /// - Parameter files: further files by the bytes of the student's name. Students without an entry
  ///   keep those that they have.
  package func write(
    _ result: ClassResult, files: [[UInt8]: [StudentFile]] = [:]
  ) throws(ReportError) {
    let keys = StudentKeys(result.students.map(\.name)).keys
    var folder = try ReportFolder(path: folder(of: result.assignment.id))
    do throws(ReportError) {
      try write(result, keys: keys, files: files, to: &folder)
      try removeOthers(from: &folder)
      try folder.publish()
    } catch {
      folder.discard()
      throw error
    }
  }

  private func removeOthers(from folder: inout ReportFolder) throws(ReportError) {
    try folder.removeOthers(in: "junit", extension: "xml")
    try folder.removeOthers(in: ResultStore.folder, extension: "json")
    try folder.removeOthers(
      in: "students", named: ["feedback.txt", "feedback.md", "junit.xml"] + Self.studentFiles)
  }

  private func write(
    _ result: ClassResult, keys: [String], files: [[UInt8]: [StudentFile]],
    to folder: inout ReportFolder
  ) throws(ReportError) {
    for (student, key) in zip(result.students, keys) {
      try write(student, key: key, of: result, to: &folder)
      guard let own = files[student.name.nameBytes] else {
        for name in Self.studentFiles { folder.keep("students/\(key)/\(name)") }
        continue
      }
      for file in own { try folder.write(file.bytes, to: "students/\(key)/\(file.name)") }
    }
    try writeClass(result, keys: keys, to: &folder)
  }

  private func write(
    _ student: StudentResult, key: String, of result: ClassResult, to folder: inout ReportFolder
  ) throws(ReportError) {
    let suite = JUnitBuilder(result: result, options: options).suite(student, key: key)
    let junit = try JUnitSuite.file(
      [suite], name: result.assignment.id, seconds: suite.seconds)
    let feedback = Feedback(student, of: result)
    let stored = ResultStore.Stored(
      assignment: result.assignment.id, fingerprints: result.fingerprints, student: student)
    try folder.write(junit, to: "junit/\(key).xml")
    try folder.write(junit, to: "students/\(key)/junit.xml")
    try folder.write(feedback.text, to: "students/\(key)/feedback.txt")
    try folder.write(feedback.markdown, to: "students/\(key)/feedback.md")
    try folder.write(JSON.bytes(stored, inOneLine: true), to: "\(ResultStore.folder)/\(key).json")
  }

  private func writeClass(
    _ result: ClassResult, keys: [String], to folder: inout ReportFolder
  ) throws(ReportError) {
    let builder = JUnitBuilder(result: result, options: options)
    let suites = zip(result.students, keys).map { builder.suite($0, key: $1) }
    let junit = try JUnitSuite.file(suites, name: result.assignment.id, seconds: result.seconds)
    try folder.write(junit, to: "junit.xml")
    try folder.write(ScoresCSV(result: result).text, to: "scores.csv")
    try folder.write(JSON.bytes(ScoresDocument(result, keys: keys)), to: "scores.json")
    try folder.write(ClassReport(result: result).text, to: "report.md")
  }
}
