import Exercises

/// Finds outputs that are drawn from the beginning of one stream again and again.
enum RepeatHint {
  /// The hint, where a wrong array begins with the numbers of another one, and should not; none
  /// where `input` holds no generator.
  static func sentence(
    for name: String, in actual: Record, expected: Record, input: Record
  ) -> String? {
    guard input.holdsGenerator, let start = actual.beginning(of: name),
      expected.beginning(of: name) != start,
      let other = expected.names.first(where: { $0 != name && actual.beginning(of: $0) == start })
    else { return nil }
    return "It begins with the same numbers as \(other): draw both from one generator, made once."
  }
}

extension Record {
  fileprivate var holdsGenerator: Bool {
    fields.contains { field in
      if case .record(let record) = field.value { record.type == "RandomState" } else { false }
    }
  }

  /// The first two elements of an array, unless they are equal.
  fileprivate func beginning(of name: String) -> [Double]? {
    guard case .array(let array) = self[name], array.size > 1, array.scalars[0] != array.scalars[1]
    else { return nil }
    return Array(array.scalars.prefix(2))
  }
}
