public import Exercises

extension Difference {
  /// The difference in words for the student, without the output's name.
  public func words(style: PrintStyle) -> String {
    switch self {
    case .missing(let known):
      known.isEmpty
        ? "is not there; nothing was returned"
        : "is not there; there are \(known.map { $0.escapedForMessage }.joined(separator: ", "))"
    case .misnamed(let found):
      "is not right, but \(found.escapedForMessage) holds just what should stand here"
    case .shape(let actual, let expected):
      "shape \(actual.asTuple), expected \(expected.asTuple)"
    case .kind(let actual, let expected):
      "is \(actual), expected \(expected)"
    case .count(let actual, let expected):
      "has \(actual) elements, expected \(expected)"
    case .within(let path, let inner):
      "at \(path.escapedForMessage): \(inner.words(style: style))"
    case .elements(let elements):
      elements.words
    }
  }
}

extension Difference.Elements {
  fileprivate var words: String {
    if size == 1, let one = first.first {
      return "is \(one.actual), expected \(one.expected), off by \(abs(one.actual - one.expected))"
    }
    let named = first.map { one in
      "\(one.index): \(one.actual), expected \(one.expected)"
    }
    let rest = count > first.count ? "; and \(count - first.count) more" : ""
    return "\(count) of \(size) elements differ, by up to \(greatest): "
      + named.joined(separator: "; ") + rest
  }
}

extension String {
  /// The text cut at 80 characters, with what is not printable written as an escape.
  package var escapedForMessage: String {
    let visible = unicodeScalars.prefix(80).map { scalar in
      scalar.properties.isPrintableInMessages
        ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
    return visible.joined() + (unicodeScalars.count > 80 ? "…" : "")
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isPrintableInMessages: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
