import Exercises

extension Difference {
  /// The difference in words for the student, to follow the output's name and a colon.
  public var words: String {
    switch self {
    case .missing(let known):
      known.isEmpty
        ? "is not there; nothing was returned"
        : "is not there; there are \(known.map(\.escapedForMessage).joined(separator: ", "))"
    case .misnamed(let found, let note):
      "is not right, but \(found.escapedForMessage) holds just what should stand here"
        + (note.map { ". \($0)" } ?? "")
    case .shape(let actual, let expected):
      "shape \(actual.asTuple), expected \(expected.asTuple)"
    case .kind(let actual, let expected):
      "is \(actual.escapedForMessage), expected \(expected)"
    case .count(let actual, let expected):
      "has \(actual) elements, expected \(expected)"
    case .within(let path, let inner):
      "at \(path.escapedForMessage): \(inner.words)"
    case .elements(let elements):
      elements.words
    }
  }
}

extension Difference.Elements {
  /// `3 of 8 elements differ, by up to 0.5`, or the two numbers where there is only one element.
  package var words: String {
    if size == 1, let one = first.first { return one.comparison }
    let distance = greatest.isFinite ? ", by up to \(greatest.rounded(digits: 3))" : ""
    return "\(count) of \(size) elements \(count == 1 ? "differs" : "differ")\(distance)"
  }
}

extension Difference.Elements.One {
  /// `[0, 1] is 3.0, expected 1.5, off by 1.5`
  package var words: String { "\(index) \(comparison)" }

  /// `is 3.0, expected 1.5, off by 1.5`
  ///
  /// Nine digits, or all of them where the two differ later than that.
  fileprivate var comparison: String {
    let short = (actual.rounded(digits: 9), expected.rounded(digits: 9))
    let (found, wanted) =
      short.0 == short.1 ? (formatScalar(actual), formatScalar(expected)) : short
    return "is \(found), expected \(wanted)" + (distance.map { ", off by \($0)" } ?? "")
  }

  /// How far apart the two are, in three digits; nil where one is not finite.
  fileprivate var distance: String? {
    let distance = abs(actual - expected)
    return distance.isFinite ? distance.rounded(digits: 3) : nil
  }
}

extension Double {
  /// The number in `digits` significant digits, as Python writes it.
  package func rounded(digits: Int) -> String {
    guard isFinite, self != 0 else { return formatScalar(self) }
    let places = digits - 1 - Int(log10(magnitude).rounded(.down))
    let scale = pow(10, Double(abs(places)))
    guard scale.isFinite else { return formatScalar(self) }
    return formatScalar(
      places >= 0 ? (self * scale).rounded() / scale : (self / scale).rounded() * scale)
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
