/// What those who know numpy from Python write, known by what the compiler says of it, and how Swift has
/// it.
struct PythonHabit {
  /// How the compiler's message begins.
  private let message: String
  /// Advice at the place that the message points at; nil where something else is the matter.
  private let advice: @Sendable (SourceSpot) -> String?

  private init(_ message: String, advice: @escaping @Sendable (SourceSpot) -> String?) {
    self.message = message
    self.advice = advice
  }

  /// The advice on a message; nil where no habit is behind it.
  static func advice(on diagnostic: Diagnostic) -> String? {
    guard let spot = SourceSpot(diagnostic) else { return nil }
    return all.lazy.filter { diagnostic.message.hasPrefix($0.message) }
      .compactMap { $0.advice(spot) }.first
  }

  private static let all = names + operators + shapes + numbers

  private static let names =
    [
      ("True", "Swift writes true."), ("False", "Swift writes false."),
      ("None", "Swift writes nil, or leaves the argument out."),
      ("len", "Swift writes a.count for len(a)."),
      ("range", "Swift writes 0..<n for range(n), and 1..<n for range(1, n)."),
      ("str", #"Swift writes "W\(l)" for "W" + str(l)."#),
    ].map { name, advice in PythonHabit("cannot find '\(name)' in scope") { _ in advice } }
    + ["np", "numpy"].map { name in
      PythonHabit("cannot find '\(name)' in scope") { spot in
        spot.after.leadingOperand.map { "numpy's functions need no \(name): write \($0.inSwift)." }
      }
    }
    + ["axis", "keepdims"].map { name in
      PythonHabit("cannot find '\(name)' in scope") { spot in
        // Where np stands before it, the whole call is told there.
        guard let call = spot.enclosingCall?.text, call != call.inSwift, !call.hasPrefix("np.")
        else { return nil }
        return "A colon stands behind an argument's name: write \(call.inSwift)."
      }
    } + [
      PythonHabit("no such module 'numpy'") { _ in
        "numpy's functions come with `import Exercises`: take this line out."
      }
    ]

  private static let operators =
    [
      PythonHabit("no operator '**' is defined") { _ in
        "Swift has no **: write power(A, 2) of an array, and pow(x, 2) of a number."
      }
    ]
    // The compiler takes it for the beginning of an attribute.
    + ["consecutive statements", "expected ',' separator", "expected expression"].map { message in
      PythonHabit(message) { spot in
        let rest = spot.after.drop { $0 == " " }
        guard rest.first == "@" else { return nil }
        let left = spot.before.trailingOperand ?? "…"
        let right = rest.dropFirst().leadingOperand ?? "…"
        return "Swift has no @: write dot(\(left), \(right))."
      }
    }

  private static let shapes =
    [
      PythonHabit("no exact matches in call to") { spot in
        guard let call = spot.after.leadingOperand, call != call.inSwift else { return nil }
        return shape(call.inSwift)
      }
    ]
    + [
      "cannot convert value of type '(Int",
      "binary operator '==' cannot be applied to operands of type '[Int]' and '(Int",
    ].map { message in
      PythonHabit(message) { spot in
        if let call = spot.enclosingCall?.text, call != call.inSwift { return shape(call.inSwift) }
        let tuple = spot.after.drop { $0 == "=" || $0 == " " }
        guard tuple.first == "(", let close = tuple.closingBracket else { return nil }
        return shape("[\(tuple[..<close].dropFirst())]")
      }
    }

  private static let numbers =
    ["'Int' to expected argument type 'NDArray'", "'Double' to expected argument type 'NDArray'"]
    .map { types in
      PythonHabit("cannot convert value of type \(types)") { spot in
        guard let call = spot.enclosingCall, let sign = signs[call.name],
          call.arguments.count == 2
        else { return nil }
        let name = types.hasPrefix("'Int'") ? spot.after.leadingOperand : nil
        let operands = call.arguments.map { argument in
          if argument == name { return "Double(\(argument))" }
          return argument.contains(" ") ? "(\(argument))" : argument
        }
        return "\(call.name) takes two arrays: write \(operands.joined(separator: " \(sign) "))."
      }
    }
    + ["'Int' to expected argument type 'NDArray'", "'NDArray' to expected argument type"]
    .map { types in
      PythonHabit("cannot convert value of type \(types)") { spot in
        let calls = [spot.after.leadingOperand.flatMap(SourceCall.init), spot.enclosingCall]
        guard let call = calls.lazy.compactMap({ $0 }).first(where: { greatest[$0.name] != nil }),
          let name = greatest[call.name]
        else { return nil }
        return "\(call.name) is of one array: write "
          + "\(name)(\(call.arguments.joined(separator: ", ")))."
      }
    }

  private static func shape(_ code: String) -> String {
    "A shape stands in square brackets: write \(code)."
  }

  private static let signs = ["add": "+", "subtract": "-", "multiply": "*", "divide": "/"]
  private static let greatest = ["max": "maximum", "min": "minimum"]
}

extension String {
  private static var tupleForShape: Regex<(Substring, name: Substring, shape: Substring)> {
    #/\b(?<name>zeros|ones|full|reshape)\(\((?<shape>[^()]*(?:\([^()]*\)[^()]*)*)\)/#
      // Else no word begins behind the point of `AL.reshape`.
      .wordBoundaryKind(.simple)
  }

  /// A call of numpy's as Swift has it: `sum(dZ, axis: 1, keepdims: true)`.
  fileprivate var inSwift: String {
    replacing(#/\b(np|numpy)\./#, with: "")
      .replacing(#/\b(?<name>axis|keepdims) ?= ?(?!=)/#) { "\($0.name): " }
      .replacing("keepdims: True", with: "keepdims: true")
      .replacing("keepdims: False", with: "keepdims: false")
      .replacing(Self.tupleForShape) { "\($0.name)([\($0.shape)]" }
  }
}
