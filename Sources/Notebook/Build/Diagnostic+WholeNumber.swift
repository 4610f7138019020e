extension Diagnostic {
  /// What to do about a whole number that stands where an array or a Double should.
  var adviceOnWholeNumber: String? {
    guard side != nil || isConversion else { return nil }
    guard let name = wholeNumber else { return "An Int meets an array: write Double(…) around it." }
    return "\(name) is an Int: write Double(\(name))."
  }

  /// On which side of an operator the whole number stands.
  private enum Operand {
    case left
    case right
  }

  /// Whether a whole number stands where a Double should, such as the result of `1 / m`.
  private var isConversion: Bool {
    message.hasPrefix("cannot convert value of type 'Int' to expected argument type")
      || message.hasPrefix("cannot convert return expression of type 'Int'")
  }

  private var side: Operand? {
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

  /// The whole number as the student wrote it, if it is no expression; the message points at the
  /// operator, or at the number itself.
  private var wholeNumber: String? {
    guard let spot = SourceSpot(self) else { return nil }
    let left = spot.before.trailingOperand ?? spot.before.onlyNameInTrailingBrackets
    let right = spot.after.dropFirst().leadingOperand
    switch side {
    case .left?: return left
    case .right?: return right
    case nil: return spot.after.leadingOperand ?? right ?? left
    }
  }
}
