public import Exercises

/// Compares outputs with what is expected.
public struct Comparison: Sendable {
  /// How many elements that differ are named one by one.
  static let namedElements = 5
  /// How many names that are there are told where another is missing.
  static let namedNames = 20

  private let tolerance: Tolerance

  /// Compares within `tolerance`.
  public init(tolerance: Tolerance) { self.tolerance = tolerance }

  /// How `actual` differs from `expected`; nil if it does not.
  public func difference(_ actual: Value, _ expected: Value) -> Difference? {
    switch (actual, expected) {
    case (.array(let actual), .array(let expected)): arrays(actual, expected)
    case (.number(let actual), .number(let expected)):
      arrays(NDArray(shape: [], scalars: [actual]), NDArray(shape: [], scalars: [expected]))
    case (.integer(let actual), .integer(let expected)) where actual == expected: nil
    case (.text(let actual), .text(let expected)) where actual == expected: nil
    case (.list(let actual), .list(let expected)): lists(actual, expected)
    case (.record(let actual), .record(let expected)): records(actual, expected)
    default: .kind(actual: actual.kind, expected: expected.kind)
    }
  }

  private func arrays(_ actual: NDArray, _ expected: NDArray) -> Difference? {
    guard actual.shape == expected.shape else {
      return .shape(actual: actual.shape, expected: expected.shape)
    }
    let pairs = zip(actual.scalars, expected.scalars)
    let positions = pairs.enumerated().filter { !tolerance.accepts($1.0, for: $1.1) }.map(\.offset)
    guard !positions.isEmpty else { return nil }
    let first = positions.prefix(Self.namedElements).map { position in
      Difference.Elements.One(
        index: expected.index(of: position), actual: actual.scalars[position],
        expected: expected.scalars[position])
    }
    let distances = positions.map { abs(actual.scalars[$0] - expected.scalars[$0]) }
    return .elements(
      .init(
        count: positions.count, size: expected.scalars.count, first: first,
        greatest: distances.first { $0.isNaN } ?? distances.max() ?? 0, positions: positions))
  }

  private func lists(_ actual: [Value], _ expected: [Value]) -> Difference? {
    guard actual.count == expected.count else {
      return .count(actual: actual.count, expected: expected.count)
    }
    for (index, pair) in zip(actual, expected).enumerated() {
      if let difference = difference(pair.0, pair.1) {
        return difference.within("[\(index)]")
      }
    }
    return nil
  }

  private func records(_ actual: Record, _ expected: Record) -> Difference? {
    for field in expected.fields {
      guard let value = actual[field.name] else {
        return Difference.missing(known: Array(actual.names.prefix(Self.namedNames)))
          .within(".\(field.name)")
      }
      if let difference = difference(value, field.value) {
        return difference.within(".\(field.name)")
      }
    }
    return nil
  }
}

extension Difference {
  /// The same difference, seen from one level further out.
  func within(_ step: String) -> Difference {
    if case .within(let path, let inner) = self { return .within(path: step + path, inner) }
    return .within(path: step, self)
  }
}

extension NDArray {
  /// The index, an entry an axis, of a position in row-major order.
  func index(of position: Int) -> [Int] {
    var rest = position
    var index: [Int] = []
    for length in shape.reversed() {
      index.append(rest % length)
      rest /= length
    }
    return index.reversed()
  }
}

extension Value {
  /// What kind of thing it is, in words.
  public var kind: String {
    switch self {
    case .number: "a number"
    case .integer: "a whole number"
    case .text: "a text"
    case .array(let array): "an array of shape \(array.shape.asTuple)"
    case .list(let list): "a list of \(list.count)"
    case .record(let record): record.type.map { "a \($0)" } ?? "named values"
    }
  }
}

extension [Int] {
  /// The shape as Python writes a tuple: `(3, 4)`, `(3,)`, `()`.
  public var asTuple: String {
    count == 1 ? "(\(self[0]),)" : "(\(map(String.init).joined(separator: ", ")))"
  }
}
