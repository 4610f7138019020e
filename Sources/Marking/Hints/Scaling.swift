import Exercises

/// An array that is the expected one times one number.
struct Scaling {
  /// The number that every element is too large by.
  let factor: Double
  private let isSure: Bool
  private let subject: String

  /// Finds the factor; nil if there is none, or none but 0 or 1.
  init?(actual: NDArray, expected: NDArray) {
    let pairs = zip(actual.scalars, expected.scalars)
    guard actual.shape == expected.shape,
      let largest = pairs.max(by: { $0.1.magnitude < $1.1.magnitude }), largest.1 != 0
    else { return nil }
    let factor = largest.0 / largest.1
    let near = Tolerance(absolute: 0, relative: 1e-9)
    guard factor.isFinite, factor != 0, factor != 1,
      pairs.allSatisfy({ near.accepts($0, for: factor * $1) })
    else { return nil }
    self.factor = factor
    isSure = !expected.isConstant
    subject = expected.size == 1 ? "It" : "Every element"
  }

  /// `Every element is 3 times what is expected; dZ has 3 columns.`
  ///
  /// A single number is some multiple of any other: there only a sign, or a length, counts.
  func sentence(inputs: [Leaf]) -> String? {
    if near(factor, -1) { return "\(subject) has the wrong sign." }
    let whole = factor.magnitude > 1 ? factor.magnitude : 1 / factor.magnitude
    let isWhole = near(whole, whole.rounded())
    let origin = isWhole ? Self.origin(of: Int(exactly: whole.rounded()), in: inputs) : nil
    guard isSure || origin != nil else { return nil }
    let sign = factor < 0 ? ", and has the wrong sign" : ""
    return "\(subject) is \(words(whole, isWhole))\(sign)\(origin.map { "; \($0)" } ?? "")."
  }

  private func words(_ whole: Double, _ isWhole: Bool) -> String {
    guard isWhole else {
      return "\(factor.magnitude.rounded(digits: 6)) times what is expected"
    }
    return factor.magnitude > 1
      ? "\(whole.asPoints) times what is expected"
      : "what is expected divided by \(whole.asPoints)"
  }

  private func near(_ value: Double, _ other: Double) -> Bool {
    abs(value - other) <= 1e-9 * abs(other)
  }

  /// An input with that number of columns, or of rows.
  private static func origin(of number: Int?, in inputs: [Leaf]) -> String? {
    let matrices = inputs.compactMap { leaf -> (path: String, shape: [Int])? in
      guard case .array(let array) = leaf.value, array.ndim == 2 else { return nil }
      return (leaf.path, array.shape)
    }
    guard let number, number > 1 else { return nil }
    if let one = matrices.first(where: { $0.shape[1] == number }) {
      return "\(one.path) has \(number) columns"
    }
    return matrices.first { $0.shape[0] == number }.map { "\($0.path) has \(number) rows" }
  }
}
