import Exercises

/// What can be said for certain about how a wrong array came about.
struct ArrayHints {
  let actual: NDArray
  let expected: NDArray
  /// The inputs of the case, part by part.
  let inputs: [Leaf]
  /// Between what bounds every element lies.
  let range: ClosedRange<Double>?

  /// The hints, each a sentence.
  var sentences: [String] {
    [impossible, notANumber, reshaped ?? copied ?? scaled].compactMap { $0 }
  }

  /// An element outside the bounds that hold for any input.
  private var impossible: String? {
    guard let range, expected.scalars.allSatisfy(range.contains),
      let element = actual.scalars.first(where: { !$0.isNaN && !range.contains($0) })
    else { return nil }
    let bound =
      element < range.lowerBound
      ? "less than \(range.lowerBound.asNumber)" : "more than \(range.upperBound.asNumber)"
    let verb = actual.size == 1 ? "is" : "holds"
    return "It \(verb) \(element.asNumber), and it can never be \(bound)."
  }

  private var notANumber: String? {
    guard actual.scalars.contains(where: \.isNaN), !expected.scalars.contains(where: \.isNaN)
    else { return nil }
    return "There is a nan in it: it comes from 0 / 0, inf - inf, or the log of a negative number."
  }

  /// The right numbers in another shape.
  private var reshaped: String? {
    if expected.ndim > 1, actual.shape == expected.shape.reversed(),
      agree(actual.T.scalars, expected.scalars)
    {
      return "It is the expected array transposed."
    }
    guard actual.shape != expected.shape, agree(actual.scalars, expected.scalars) else {
      return nil
    }
    let sentence = "Its numbers are right; only its shape is not"
    let lostAxis = actual.shape == expected.shape.filter { $0 != 1 }
    return sentence + (lostAxis ? ": keepdims: true keeps an axis of length 1." : ".")
  }

  /// One of the inputs, handed back as it came.
  private var copied: String? {
    let copy = inputs.first { leaf in
      if case .array(let input) = leaf.value, !input.isConstant { input == actual } else { false }
    }
    return copy.map { "It is \($0.path), just as it came in." }
  }

  private var scaled: String? {
    Scaling(actual: actual, expected: expected)?.sentence(inputs: inputs)
  }

  private func agree(_ actual: [Double], _ expected: [Double]) -> Bool {
    actual.count == expected.count
      && zip(actual, expected).allSatisfy { Tolerance.standard.accepts($0, for: $1) }
  }
}

extension NDArray {
  /// Whether all elements are equal.
  var isConstant: Bool { scalars.allSatisfy { $0 == scalars.first } }
}

extension Double {
  /// The number as one says it: `3`, `0.5`, `inf`.
  fileprivate var asNumber: String {
    self == rounded() && magnitude < 1e15 ? "\(Int(self))" : formatScalar(self)
  }
}
