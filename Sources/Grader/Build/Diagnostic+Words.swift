extension [Diagnostic] {
  /// The messages as the compiler writes them, with the files as the student named them, and advice
  /// where there is some.
  func words(most: Int) -> String {
    let errors = filter { $0.severity != .warning }
    let shown = errors.prefix(most).flatMap(\.lines)
    let rest = errors.count > most ? ["and \(errors.count - most) more messages"] : []
    return (shown + rest).joined(separator: "\n")
  }
}

extension Diagnostic {
  /// The message and its excerpt.
  var lines: [String] {
    ["\(file):\(line):\(column): \(severity.rawValue): \(message)"] + excerpt
      + (advice.map { ["  \($0)"] } ?? [])
  }

  /// What to do about it, where that can be told.
  var advice: String? {
    if message.contains("invalid redeclaration of 'Solution'") {
      return "Solution is declared for you: write `extension Solution: …`."
    }
    guard message.contains("'Int'"), message.contains("'NDArray'") || message.contains("'Double'")
    else { return nil }
    guard let name = wholeNumberName else { return "An Int meets an array: write Double(…)." }
    return "\(name) is an Int: write Double(\(name))."
  }

  // The message points at an operator or at the number itself; the marks under the excerpt underline
  // both operands. The name that is left is the one that is no array by its looks.
  private var wholeNumberName: String? {
    guard let source = excerpt.first else { return nil }
    let before = source.prefix(Swift.max(0, column - 1))
    let after = source.dropFirst(Swift.max(0, column - 1))
    let left = before.reversed().drop { $0 == " " }.prefix { $0.isNameCharacter }.reversed()
    let right = after.drop { !$0.isNameCharacter }.prefix { $0.isNameCharacter }
    let isLeft = message.range(of: "'Int'", isBefore: "'NDArray'")
    let name = message.contains("binary operator") && isLeft ? String(left) : String(right)
    return name.first?.isLetter == true ? name : nil
  }
}

extension String {
  fileprivate func range(of first: String, isBefore second: String) -> Bool {
    guard let one = firstRange(of: first) else { return false }
    guard let other = firstRange(of: second) else { return true }
    return one.lowerBound < other.lowerBound
  }
}

extension Character {
  fileprivate var isNameCharacter: Bool { isLetter || isNumber || self == "_" }
}
