extension Substring {
  /// The name that the text begins with, with what is called or taken of it: `AL.shape[1]`.
  var leadingOperand: String? {
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
  var trailingOperand: String? {
    let text = withoutTrailingSpaces
    let starts = text.indices.filter { start in
      let isFirst = start == text.startIndex || !text[text.index(before: start)].continuesOperand
      return isFirst && text[start...].leadingOperand?.count == text[start...].count
    }
    return starts.first.map { String(text[$0...]) }
  }

  /// The name that the text ends with, with what it is taken of: `np.sum`.
  var trailingName: String? {
    let name = suffix(while: \.continuesOperand).drop { $0 == "." }
    return name.first?.isNameStart == true ? String(name) : nil
  }

  /// The one name in the brackets that the text ends with: `m` in `(1 / m)`.
  var onlyNameInTrailingBrackets: String? {
    let text = withoutTrailingSpaces
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
    let words = text[open...].split { !$0.isNameCharacter }.filter { $0.first?.isNameStart == true }
    return words.count == 1 ? words.first.map(String.init) : nil
  }

  /// Where the bracket closes that the text begins with; nil if it begins with none.
  var closingBracket: Index? {
    guard first == "(" || first == "[" else { return nil }
    var depth = 0
    for index in indices {
      if "([".contains(self[index]) { depth += 1 }
      if ")]".contains(self[index]) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The text up to the last character that is no space.
  var withoutTrailingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  private func suffix(while isKept: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, isKept(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}

extension Character {
  fileprivate var isNameStart: Bool { isLetter || self == "_" }
  fileprivate var isNameCharacter: Bool { isLetter || isNumber || self == "_" }
  fileprivate var continuesOperand: Bool { isNameCharacter || self == "." }
}
