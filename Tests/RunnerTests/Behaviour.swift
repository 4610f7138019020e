import Exercises
import Glibc
import Testing

@testable import Grader

/// What a submission tries, and how it must end.
struct Behaviour: Sendable, CustomTestStringConvertible {
  /// How a case ends, as far as a test can tell beforehand.
  enum End: Equatable, Sendable {
    case returned(Double)
    case threw(String)
    case blank(String)
    case missing(String)
    case crashed(Int32)
    case overflowed
    case exited(Int32)
    case processorTime
    case wallTime
    case memory
    case forbidden(String)
    case oversized
    case notLoaded
    /// What was handed back is no answer.
    case unreadable
  }

  let name: String
  let end: End
  /// The mark of the line that the crash must name.
  var line: String?

  init(_ name: String, _ end: End, line: String? = nil) {
    self.name = name
    self.end = end
    self.line = line
  }

  var testDescription: String { name }
}

extension Behaviour.End {
  /// Reads an ending.
  init(_ ending: Ending) {
    switch ending {
    case .answered(let payload): self = Self(payload)
    case .signalled(_, let site) where site?.isStackOverflow == true: self = .overflowed
    case .signalled(let signal, _): self = .crashed(signal)
    case .exited(let status): self = .exited(status)
    case .processorTime: self = .processorTime
    case .wallTime: self = .wallTime
    case .memory: self = .memory
    case .forbidden(let number): self = .forbidden(SystemCall.name(number))
    case .oversized: self = .oversized
    case .notLoaded: self = .notLoaded
    }
  }

  private init(_ payload: [UInt8]) {
    switch try? Answer(payload: payload[...]) {
    case .returned(let record):
      if case .number(let number) = record["cost"] {
        self = .returned(number)
      } else {
        self = .unreadable
      }
    case .threw(let words): self = .threw(words)
    case .blank(let function): self = .blank(function)
    case .missing(let exercise): self = .missing(exercise)
    case nil: self = .unreadable
    }
  }
}
