import Marking

/// What a cheat's header says that it may earn:
///
///     // cheat: what it attempts
///     // earns: EXERCISE POINTS VERDICT
///
/// Points are a number or a range, `0...10`; verdicts that a race decides between are parted by `|`.
/// `*` stands for the exercises that no other line names, which else earn everything.
struct Cheat {
  /// What one exercise may come to.
  struct Earning {
    let points: ClosedRange<Double>
    let verdicts: Set<Verdict>
  }

  private let earnings: [String: Earning]

  /// Reads the header of a source; nil if it is no cheat's.
  init?(_ source: String) {
    guard source.hasPrefix("// cheat: ") else { return nil }
    let lines = source.split(separator: "\n").compactMap {
      $0.wholeMatch(of: #/\/\/ earns: (\S+) ([\d.]+) (.+)/#)
    }
    var earnings: [String: Earning] = [:]
    for line in lines {
      guard let points = Self.range(line.2) else { return nil }
      let words = line.3.split(separator: "|").map { Verdict(rawValue: String($0)) }
      let verdicts = words.compactMap { $0 }
      guard verdicts.count == words.count else { return nil }
      earnings[String(line.1)] = Earning(points: points, verdicts: Set(verdicts))
    }
    guard !earnings.isEmpty else { return nil }
    self.earnings = earnings
  }

  /// Whether an exercise is one that the cheat is about.
  func names(_ exercise: String) -> Bool { earnings[exercise] != nil }

  /// Whether it runs until its time is up.
  var isEndless: Bool { earnings.values.contains { $0.verdicts == [.timedOut] } }

  /// What an exercise may earn; nil if the cheat does not touch it.
  subscript(exercise: String) -> Earning? { earnings[exercise] ?? earnings["*"] }

  private static func range(_ text: Substring) -> ClosedRange<Double>? {
    let bounds = text.split(separator: "...").compactMap { Double($0) }
    guard let first = bounds.first, let last = bounds.last, first <= last else { return nil }
    return first...last
  }
}
