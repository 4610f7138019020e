extension [Diagnostic] {
  /// The messages as the compiler writes them, with the files as the student named them, and advice
  /// where there is some.
  func words(most: Int) -> String {
    // A cell that others repeat is compiled with each of them.
    var seen: Set<[String]> = []
    let errors = filter { $0.severity != .warning && seen.insert($0.lines).inserted }
    // One mistake may make several messages; what to do about it is said once.
    var told: Set<String> = []
    let shown = errors.prefix(most).flatMap { one in
      let advice = one.advice.filter { told.insert("\(one.file):\(one.line) \($0)").inserted }
      return one.lines + (advice.map { ["  \($0)"] } ?? [])
    }
    let rest = errors.count > most ? ["and \(errors.count - most) more messages"] : []
    return (shown + rest).joined(separator: "\n")
  }
}

extension Diagnostic {
  /// The message and its excerpt.
  var lines: [String] {
    ["\(file):\(line):\(column): \(severity.rawValue): \(message)"] + excerpt
  }

  /// What to do about it, where that can be told.
  var advice: String? {
    guard severity == .error else { return nil }
    return adviceOnSolution ?? PythonHabit.advice(on: self) ?? adviceOnWholeNumber
  }

  private var adviceOnSolution: String? {
    if message.contains("invalid redeclaration of 'Solution'") {
      return "Solution is declared for you: write `extension Solution: …`."
    }
    guard
      let match = message.wholeMatch(
        of: #/redundant conformance of 'Solution' to protocol '(\w+)Missing'/#)
    else { return nil }
    return "\(match.1)Missing stands in for missing code: "
      + "write `extension Solution: \(match.1)`, and its function."
  }
}

extension Optional {
  fileprivate func filter(_ isKept: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isKept($0) ? $0 : nil }
  }
}
