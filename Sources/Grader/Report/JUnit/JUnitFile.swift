import Marking

/// A JUnit file of one student, as `check --junit` writes it.
package struct JUnitFile: Sendable {
  private let student: StudentResult
  private let result: ClassResult
  private let options: ReportOptions

  /// A file of a student's marks; `result` says what they depend on.
  package init(
    _ student: StudentResult, of result: ClassResult, options: ReportOptions = ReportOptions()
  ) {
    self.student = student
    self.result = result
    self.options = options
  }

  /// Writes the file whole.
  package func write(to path: String) throws(ReportError) {
    let key = StudentKeys([student.name]).keys[0]
    let suite = JUnitBuilder(result: result, options: options).suite(student, key: key)
    let bytes = try JUnitSuite.file(
      [suite], name: result.assignment.id, seconds: suite.seconds)
    try WholeFile.write(bytes, to: path)
  }
}
