import Exercises

extension Value {
  /// The value in Swift, exactly: compiling it gives back every bit (of a NaN: that it is one).
  ///
  /// A text that can be the name of an enum's case is taken for one: `.sigmoid`.
  package var swiftLiteral: String {
    switch self {
    case .number(let number): number.swiftLiteral
    case .integer(let integer): "\(integer)"
    case .text(let text): text.isIdentifier ? ".\(text)" : text.swiftLiteral
    case .array(let array): array.swiftLiteral
    case .list(let list): "[\(list.map(\.swiftLiteral).joined(separator: ", "))]"
    case .record(let record): record.swiftLiteral
    }
  }
}

extension Record {
  /// `LinearCache(A: …, W: …, b: …)`, or `["W1": …, "b1": …]` where the record has no type.
  package var swiftLiteral: String {
    guard let type else {
      let pairs = fields.map { "\($0.name.swiftLiteral): \($0.value.swiftLiteral)" }
      return "[\(pairs.isEmpty ? ":" : pairs.joined(separator: ", "))]"
    }
    let arguments = fields.map { "\($0.name): \($0.value.swiftLiteral)" }
    return "\(type)(\(arguments.joined(separator: ", ")))"
  }
}

extension NDArray {
  /// How many elements a nested literal has at most: the compiler takes its time over longer ones.
  private static let nestedElements = 64

  /// `NDArray([[1.0, 2.0]])`; the shape and a flat list where nesting cannot say it or is slow.
  package var swiftLiteral: String {
    guard size > 0, size <= Self.nestedElements, ndim <= 3 else {
      let elements = scalars.map(\.swiftLiteral).joined(separator: ", ")
      return "NDArray(shape: \(shape), scalars: [\(elements)])"
    }
    return "NDArray(\(nested(scalars[...], shape: shape[...])))"
  }

  private func nested(_ elements: ArraySlice<Double>, shape: ArraySlice<Int>) -> String {
    guard let length = shape.first, let first = elements.first else {
      return elements.first?.swiftLiteral ?? ""
    }
    if shape.isEmpty { return first.swiftLiteral }
    let step = elements.count / length
    let parts = stride(from: elements.startIndex, to: elements.endIndex, by: step).map {
      nested(elements[$0..<($0 + step)], shape: shape.dropFirst())
    }
    return "[\(parts.joined(separator: ", "))]"
  }
}

extension Double {
  /// The fewest digits that read back as the same number, or the name of one that has none.
  package var swiftLiteral: String {
    if isNaN { return ".nan" }
    if isInfinite { return self < 0 ? "-.infinity" : ".infinity" }
    return description
  }
}

extension String {
  /// The text between quotes, with escapes where Swift needs them.
  package var swiftLiteral: String {
    var literal = "\""
    for scalar in unicodeScalars { literal += scalar.escaped(asASCII: false) }
    return literal + "\""
  }

  /// Whether Swift takes the text for a name.
  fileprivate var isIdentifier: Bool {
    guard let first = utf8.first, first == UInt8(ascii: "_") || first.isLetter else { return false }
    return utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0.isLetter || $0.isDigit }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }

  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
