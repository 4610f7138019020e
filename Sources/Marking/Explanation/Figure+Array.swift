import Exercises

extension Figure {
  /// A value as it is printed, nothing marked.
  init(label: String, _ value: Value, style: PrintStyle) {
    self.init(label: label, runs: [Run(text: value.printed(style: style), isMarked: false)])
  }

  /// An array as it is printed; the elements at `positions`, in row-major order, are marked.
  ///
  /// Of an array so large that only its corners are printed nothing is marked.
  init(label: String, _ array: NDArray, style: PrintStyle, marked positions: [Int]) {
    let text = array.printed(style: style)
    let runs = Self.runs(of: text, size: array.size, marked: Set(positions))
    self.init(label: label, runs: runs ?? [Run(text: text, isMarked: false)])
  }

  private static func runs(of text: String, size: Int, marked: Set<Int>) -> [Run]? {
    var runs: [Run] = []
    var element = 0
    var rest = text[...]
    while !rest.isEmpty {
      let space = rest.prefix(while: \.separatesElements)
      rest = rest.dropFirst(space.count)
      append(String(space), isMarked: false, to: &runs)
      let word = rest.prefix { !$0.separatesElements }
      if word.isEmpty { continue }
      rest = rest.dropFirst(word.count)
      append(String(word), isMarked: marked.contains(element), to: &runs)
      element += 1
    }
    return element == size ? runs : nil
  }

  private static func append(_ text: String, isMarked: Bool, to runs: inout [Run]) {
    if text.isEmpty { return }
    if let last = runs.last, last.isMarked == isMarked {
      runs[runs.count - 1] = Run(text: last.text + text, isMarked: isMarked)
    } else {
      runs.append(Run(text: text, isMarked: isMarked))
    }
  }
}

extension Character {
  fileprivate var separatesElements: Bool {
    self == " " || self == "\n" || self == "[" || self == "]"
  }
}
