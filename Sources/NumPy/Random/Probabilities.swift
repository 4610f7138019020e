/// The probabilities of 0 through n − 1, as `choice` uses them.
struct Probabilities {
  private var values: [Double]

  /// Stops with numpy's message unless `values` are `count` probabilities whose sum is 1.
  init(_ values: [Double], count: Int) {
    guard values.count == count else { fatalError("'a' and 'p' must have same size") }
    let sum = Self.sum(values)
    guard !sum.isNaN else { fatalError("probabilities contain NaN") }
    guard values.allSatisfy({ $0 >= 0 }) else { fatalError("probabilities are not non-negative") }
    guard abs(sum - 1) <= Double.ulpOfOne.squareRoot() else {
      fatalError("probabilities do not sum to 1")
    }
    self.values = values
  }

  /// The number of outcomes whose probability is not zero.
  var possible: Int { values.count { $0 > 0 } }

  /// Makes `outcome` impossible.
  mutating func exclude(_ outcome: Int) { values[outcome] = 0 }

  /// The cumulative distribution, scaled so that it ends in 1.
  func cumulative() -> Cumulative {
    var total = 0.0
    let sums = values.map { value in
      total += value
      return total
    }
    return Cumulative(sums: sums.map { $0 / total })
  }

  /// Kahan's compensated sum.
  private static func sum(_ values: [Double]) -> Double {
    guard var sum = values.first else { return 0 }
    var compensation = 0.0
    for value in values.dropFirst() {
      let corrected = value - compensation
      let next = sum + corrected
      compensation = (next - sum) - corrected
      sum = next
    }
    return sum
  }

  /// A cumulative distribution: ascending, its last element 1.
  struct Cumulative {
    fileprivate let sums: [Double]

    /// The outcome that a `sample` from [0, 1) stands for: the first whose sum exceeds it, numpy's
    /// `searchsorted(…, side='right')`.
    func index(of sample: Double) -> Int {
      var range = 0..<sums.count
      while !range.isEmpty {
        let middle = range.lowerBound + range.count / 2
        range = sample < sums[middle] ? range.lowerBound..<middle : middle + 1..<range.upperBound
      }
      return range.lowerBound
    }
  }
}
