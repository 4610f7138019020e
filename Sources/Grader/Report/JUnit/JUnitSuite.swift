/// One suite of a JUnit file: a student.
struct JUnitSuite {
  /// A named text.
  struct Property {
    let name: String
    let value: String
  }

  /// The student's name.
  let name: String
  /// When the run began, ISO 8601 in UTC.
  let timestamp: String
  /// How long it took, in seconds.
  let seconds: Double
  /// Points, fingerprints and the like.
  let properties: [Property]
  let cases: [JUnitCase]
  /// What holds for the suite as a whole.
  let notes: [String]

  var failures: Int { cases.count { if case .failure = $0.outcome { true } else { false } } }
  var errors: Int { cases.count { if case .error = $0.outcome { true } else { false } } }
  var skipped: Int { cases.count { if case .skipped = $0.outcome { true } else { false } } }
}

/// One testcase of a JUnit file: a case.
struct JUnitCase {
  /// What became of it, in the words that JUnit knows.
  enum Outcome {
    case passed
    case failure(type: String, message: String)
    case error(type: String, message: String)
    case skipped(message: String)
  }

  /// `ASSIGNMENT.STUDENT.EXERCISE`
  let classname: String
  /// The case's name, once in its class.
  let name: String
  /// How long it took, in seconds.
  let seconds: Double
  let outcome: Outcome
  /// What stands below the message in the body.
  let details: String
  /// What the student's code printed.
  let output: String
}
