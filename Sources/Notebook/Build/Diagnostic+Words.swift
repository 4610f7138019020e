extension [Diagnostic] {
  /// The messages as the compiler writes them, with the files as the student named them, and advice
  /// where there is some.
  func words(most: Int) -> String {
    // A cell that others repeat is compiled with each of them.
    var seen: Set<[String]> = []
    let errors = filter { $0.severity != .warning && seen.insert($0.lines).inserted }
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
    guard isOfWholeNumber else { return nil }
    guard let name = wholeNumber else { return "An Int meets an array: write Double(…) around it." }
    return "\(name) is an Int: write Double(\(name))."
  }

  /// On which side of an operator a whole number stands where an array or a Double should.
  private enum Operand {
    case left
    case right
  }

  private var isOfWholeNumber: Bool { side != nil || isConversion }

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
    guard let source = excerpt.first, column > 0 else { return nil }
    let before = source.prefix(column - 1)
    let left = before.trailingOperand ?? before.onlyNameInTrailingBrackets
    let right = source.dropFirst(column).leadingOperand
    switch side {
    case .left?: return left
    case .right?: return right
    case nil: return source.dropFirst(column - 1).leadingOperand ?? right ?? left
    }
  }
}

extension Substring {
  /// The name that the text begins with, with what is called or taken of it: `AL.shape[1]`.
  fileprivate var leadingOperand: String? {
    let text = drop { $0 == " " }
    guard text.first?.isNameStart == true else { return nil }
    var end = text.startIndex
    while end < text.endIndex {
      if text[end].isNameCharacter || text[end] == "." {
        end = text.index(after: end)
      } else if let close = text[end...].closingBracket {
        end = text.index(after: close)
      } else {
        break
      }
    }
    return String(text[..<end])
  }

  /// The name that the text ends with, with what is called or taken of it.
  fileprivate var trailingOperand: String? {
    let text = String(self).trimmingSuffix
    let starts = text.indices.filter { start in
      let isFirst = start == text.startIndex || !text[text.index(before: start)].continuesOperand
      return isFirst && text[start...].leadingOperand?.count == text[start...].count
    }
    return starts.first.map { String(text[$0...]) }
  }

  /// The one name in the brackets that the text ends with: `m` in `(1 / m)`.
  fileprivate var onlyNameInTrailingBrackets: String? {
    let text = String(self).trimmingSuffix
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
    let words = text[open...].split { !$0.isNameCharacter }.filter { $0.first?.isNameStart == true }
    return words.count == 1 ? words.first.map(String.init) : nil
  }

  /// Where the bracket closes that the text begins with; nil if it begins with none.
  private var closingBracket: Index? {
    guard first == "(" || first == "[" else { return nil }
    var depth = 0
    for index in indices {
      if "([".contains(self[index]) { depth += 1 }
      if ")]".contains(self[index]) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingSuffix: Substring {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Character {
  fileprivate var isNameStart: Bool { isLetter || self == "_" }
  fileprivate var isNameCharacter: Bool { isLetter || isNumber || self == "_" }
  fileprivate var continuesOperand: Bool { isNameCharacter || self == "." }
}
