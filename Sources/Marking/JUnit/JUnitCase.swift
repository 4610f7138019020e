/// One testcase of a JUnit file: a case.
package struct JUnitCase: Sendable {
  /// What became of it, in the words that JUnit knows.
  package enum Outcome: Sendable {
    case passed
    case failure(type: String, message: String)
    case error(type: String, message: String)
    case skipped(message: String)
  }

  /// What a case that was not attempted is.
  package enum NotAttempted: String, Sendable, CaseIterable {
    case skipped
    case failure
  }

  /// `ASSIGNMENT.STUDENT.EXERCISE`
  package let classname: String
  /// The case's name, once in its class.
  package let name: String
  /// How long it took, in seconds.
  package let seconds: Double
  package let outcome: Outcome
  /// What stands below the message in the body.
  package let details: String
  /// What the student's code printed.
  package let output: String

  /// Describes a testcase.
  package init(
    classname: String, name: String, seconds: Double = 0, outcome: Outcome, details: String = "",
    output: String = ""
  ) {
    self.classname = classname
    self.name = name
    self.seconds = seconds
    self.outcome = outcome
    self.details = details
    self.output = output
  }
}

extension JUnitCase.Outcome {
  /// What a verdict is, with a message in one line.
  package init(_ verdict: Verdict, message: String, notAttempted: JUnitCase.NotAttempted) {
    switch verdict {
    case .passed: self = .passed
    case .partlyPassed, .failed: self = .failure(type: verdict.rawValue, message: message)
    case .threw, .crashed, .timedOut, .outOfMemory, .exitedEarly, .didNotCompile, .graderError:
      self = .error(type: verdict.rawValue, message: message)
    case .notAttempted:
      switch notAttempted {
      case .skipped: self = .skipped(message: message)
      case .failure: self = .failure(type: verdict.rawValue, message: message)
      }
    }
  }

  /// The element that tells it: its name, its type if it has one, and its message; nil where the case
  /// passed.
  package var element: (name: String, type: String?, message: String)? {
    switch self {
    case .passed: nil
    case .failure(let type, let message): ("failure", type, message)
    case .error(let type, let message): ("error", type, message)
    case .skipped(let message): ("skipped", nil, message)
    }
  }
}

extension JUnitCase {
  /// The body of its element: the message once more, since some readers show the body alone.
  package func body(_ message: String) -> String {
    details.isEmpty ? message : "\(message)\n\(details)"
  }
}

extension Double {
  /// Seconds as a JUnit file has them, with three digits after the point; at least 0.
  package var asJUnitTime: String {
    let milliseconds = isFinite ? Int((min(max(0, self), 1e12) * 1000).rounded()) : 0
    let rest = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
