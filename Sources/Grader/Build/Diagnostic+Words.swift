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
    guard severity == .error else { return nil }
    if message.contains("invalid redeclaration of 'Solution'") {
      return "Solution is declared for you: write `extension Solution: …`."
    }
    guard let operand = wholeNumber else { return nil }
    guard let name = name(operand) else { return "An Int meets an array: write Double(…) around it." }
    return "\(name) is an Int: write Double(\(name))."
  }

  /// On which side of an operator a whole number stands where an array or a Double should.
  private enum Operand {
    case left
    case right
  }

  private var wholeNumber: Operand? {
    if message.contains("this number is an Int") {
      return background.contains { $0.contains("(a: Int") } ? .left : .right
    }
    guard message.contains("binary operator"), let int = message.firstRange(of: "'Int'") else {
      return nil
    }
    let others = ["'NDArray'", "'Double'"].compactMap { message.firstRange(of: $0) }
    guard let other = others.first else { return nil }
    return int.lowerBound < other.lowerBound ? .left : .right
  }

  /// The operand's name, if it is a name alone; the message points at the operator.
  private func name(_ operand: Operand) -> String? {
    guard let source = excerpt.first, column > 0 else { return nil }
    let before = source.prefix(column - 1)
    let after = source.dropFirst(column)
    let name =
      switch operand {
      case .left: String(before.trimmingSuffix().suffixOfName)
      case .right: String(after.drop { $0 == " " }.prefix { $0.isNameCharacter })
      }
    return name.first?.isLetter == true || name.first == "_" ? name : nil
  }
}

extension Substring {
  fileprivate func trimmingSuffix() -> Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  fileprivate var suffixOfName: Substring {
    var start = endIndex
    while start > startIndex, self[index(before: start)].isNameCharacter {
      start = index(before: start)
    }
    return self[start...]
  }
}

extension Character {
  fileprivate var isNameCharacter: Bool { isLetter || isNumber || self == "_" }
}
