extension UnsafeBufferPointer<Double> {
  /// The sum of `count` neighbouring elements from `start`, added in numpy's order.
  ///
  /// Fewer than 8 elements are added one by one. Up to 128 go to eight running sums in turn, which
  /// are then added in pairs. More are split in two near the middle, at a multiple of 8. The error
  /// grows with the logarithm of the length. Source: numpy's documentation of `sum`, "partial
  /// pairwise summation"; Higham, *The Accuracy of Floating Point Summation*, 1993.
  /// Like numpy's, no sum is -0.
  func pairwiseSum(from start: Int, count: Int) -> Double {
    if count < 8 { return plainSum(from: start, count: count) }
    if count <= 128 { return eightfoldSum(from: start, count: count) + 0 }
    let half = count / 2
    let first = half - half % 8
    return pairwiseSum(from: start, count: first)
      + pairwiseSum(from: start + first, count: count - first)
  }

  private func plainSum(from start: Int, count: Int) -> Double {
    var sum = 0.0
    for index in start..<(start + count) { sum += self[index] }
    return sum
  }

  private func eightfoldSum(from start: Int, count: Int) -> Double {
    var lanes = SIMD8<Double>(repeating: 0)
    for lane in 0..<8 { lanes[lane] = self[start + lane] }
    let whole = count - count % 8
    for block in stride(from: start + 8, to: start + whole, by: 8) {
      for lane in 0..<8 { lanes[lane] += self[block + lane] }
    }
    let pairs = lanes.evenHalf + lanes.oddHalf
    var sum = (pairs[0] + pairs[1]) + (pairs[2] + pairs[3])
    for index in (start + whole)..<(start + count) { sum += self[index] }
    return sum
  }
}
