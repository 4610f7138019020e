extension String {
  /// Whether two words are so alike that one may be a slip of the other: at most two letters changed,
  /// left out or put in, or the same but for case.
  func isNear(_ other: String) -> Bool {
    let (a, b) = (Array(utf8), Array(other.utf8))
    guard a.count < 200, b.count < 200, abs(a.count - b.count) <= 2 else { return false }
    if lowercased() == other.lowercased() { return true }
    guard a.count > 4 else { return false }
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let change = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = [change, row[j] + 1, diagonal + 1].min() ?? change
      }
    }
    return row[b.count] <= 2
  }
}
