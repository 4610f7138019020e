/// One suite of a JUnit file: a student. `Schemas/junit.xsd` describes the file.
package struct JUnitSuite: Sendable {
  /// A named text.
  package struct Property: Sendable {
    package let name: String
    package let value: String

    /// Names a text.
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The student's name.
  package let name: String
  /// When the run began, ISO 8601 in UTC.
  package let timestamp: String
  /// Points, fingerprints and the like.
  package let properties: [Property]
  package let cases: [JUnitCase]
  /// What holds for the suite as a whole.
  package let notes: [String]

  /// Puts a suite together.
  package init(
    name: String, timestamp: String, properties: [Property], cases: [JUnitCase], notes: [String]
  ) {
    self.name = name
    self.timestamp = timestamp
    self.properties = properties
    self.cases = cases
    self.notes = notes
  }

  /// How long its cases took, in seconds.
  package var seconds: Double { cases.reduce(0) { $0 + $1.seconds } }
  package var failures: Int {
    cases.count { if case .failure = $0.outcome { true } else { false } }
  }
  package var errors: Int { cases.count { if case .error = $0.outcome { true } else { false } } }
  package var skipped: Int { cases.count { if case .skipped = $0.outcome { true } else { false } } }
}

extension JUnitSuite {
  /// The points as properties: no reader of JUnit files has a place for them on a testcase.
  ///
  /// - Parameter possible: the most points that the cases which were run could earn
  package static func points(_ exercises: [ExerciseResult], possible: Double) -> [Property] {
    [
      Property(name: "points", value: exercises.earned?.asPoints ?? ""),
      Property(name: "points.possible", value: possible.asPoints),
    ]
      + exercises.map {
        Property(name: "points.\($0.id)", value: $0.earned?.asPoints ?? "")
      }
  }
}
