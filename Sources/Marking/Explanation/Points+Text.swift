extension Double {
  /// A number of points or percent with two digits after the point at most: `6`, `3.33`.
  package var asPoints: String {
    guard isFinite, magnitude < 1e15 else { return "\(self)" }
    let hundredths = Int((self * 100).rounded())
    let whole = "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100)"
    let rest = abs(hundredths) % 100
    if rest == 0 { return whole }
    return whole + (rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}

extension CaseResult {
  /// `6 of 10 points`
  package var pointsText: String { Self.pointsText(earned, of: possible) }

  /// `6 of 10 points`
  static func pointsText(_ earned: Double, of possible: Double) -> String {
    "\(earned.asPoints) of \(possible.asPoints) points"
  }
}
