package import Exercises

/// A piece of Swift that makes a case's call again, outside the grader.
package struct Snippet: Sendable {
  private let stub: Stub
  private let input: Record

  /// Makes the call of `stub` with `input`.
  package init(_ stub: Stub, input: Record) {
    self.stub = stub
    self.input = input
  }

  /// The import, a constant for each input, and the call.
  package var text: String {
    (["import Exercises", ""] + constants + ["print(try \(call))"]).joined(separator: "\n")
  }

  /// The call as a student writes it: `Solution.linearForward(A: A, W: W, b: b)`.
  package var call: String {
    inlined.reduce("Solution.\(stub.callText)") { call, field in
      let value = ": \(field.value.swiftLiteral)"
      return call.replacing(": \(field.name),", with: value + ",")
        .replacing(": \(field.name))", with: value + ")")
    }
  }

  /// Inputs that have no type of their own to be declared with: the cases of an enum.
  private var inlined: [Record.Field] {
    input.fields.filter { $0.value.isText }
  }

  private var constants: [String] {
    input.fields.filter { !$0.value.isText }.map { field in
      "let \(field.name)\(field.value.annotation) = \(field.value.swiftLiteral)"
    }
  }
}

extension Value {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }

  /// What a literal does not say of its type.
  fileprivate var annotation: String {
    switch self {
    case .number: ": Double"
    case .record(let record) where record.type == nil: ": NamedArrays"
    default: ""
    }
  }
}
