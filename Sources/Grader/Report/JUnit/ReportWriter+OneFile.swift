import Foundation
package import Marking

extension ReportWriter {
  /// Writes one student's results as a JUnit file at `path`.
  package static func writeJUnit(
    _ student: StudentResult, of assignment: Assignment, sandbox: String, toolchain: String,
    to path: String
  ) throws(ReportError) {
    let result = ClassResult(
      assignment: assignment, students: [student],
      fingerprints: Fingerprints(
        assignment: "", grader: SubmissionGrader.version, toolchain: toolchain, secret: nil),
      sandbox: sandbox, warnings: [], started: Date(), seconds: student.seconds)
    let key = StudentKeys([student.name]).keys[0]
    let suite = JUnitBuilder(result: result, options: ReportOptions()).suite(student, key: key)
    let bytes = try JUnitSuite.file([suite], name: assignment.id, seconds: suite.seconds)
    try WholeFile.write(bytes, to: path)
  }
}
