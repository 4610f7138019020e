import Exercises

/// A generator among the inputs of a case.
private struct Seed: Hashable {
  let name: String
  let number: Int
}

/// Finds solutions that draw from a generator of their own instead of the one that they get.
enum SeedHint {
  /// The hint, where every visible case of one seed passes, and each of the others returns arrays
  /// of the right shapes with wrong numbers.
  static func sentence(for cases: [CaseResult]) -> String? {
    let visible = cases.filter { $0.visibility == .visible }
    let passed = Set(visible.filter { $0.verdict == .passed }.map(\.seed))
    let others = visible.filter { $0.verdict != .passed }
    guard passed.count == 1, case .some(.some(let seed)) = passed.first, !others.isEmpty,
      others.allSatisfy({ $0.hasWrongNumbers(fromAnotherSeedThan: seed) })
    else { return nil }
    return "Only seed \(seed.number) gives the right numbers: draw from \(seed.name), the "
      + "generator that is passed in, not from a RandomState(seed: \(seed.number)) of your own."
  }
}

extension CaseResult {
  fileprivate var seed: Seed? {
    for field in input.fields {
      guard case .record(let record) = field.value, record.type == "RandomState",
        case .integer(let number) = record["seed"]
      else { continue }
      return Seed(name: field.name, number: number)
    }
    return nil
  }

  fileprivate func hasWrongNumbers(fromAnotherSeedThan other: Seed) -> Bool {
    guard let seed, seed.number != other.number, !outputs.isEmpty else { return false }
    return outputs.allSatisfy { output in
      switch output.difference {
      case nil, .elements: true
      default: false
      }
    }
  }
}
