import Foundation
import Marking

/// What the header of a hostile submission says; `Hostile/README.md` explains it.
struct Attack: Sendable {
  /// What one exercise may come to.
  struct Earning: Sendable {
    let points: ClosedRange<Double>
    let verdicts: Set<Verdict>
  }

  /// What must hold however it is attacked.
  enum Invariant: String, CaseIterable {
    case marksOutside = "marks-outside"
    case answersStay = "answers-stay"
    case limitsHold = "limits-hold"
    case wallsHold = "walls-hold"
    case ownExercise = "own-exercise"
    case textStaysText = "text-stays-text"
    case bytesAreData = "bytes-are-data"
  }

  let invariant: Invariant
  /// The student's name, where it is a part of the attack.
  let student: String?
  private let earnings: [String: Earning]

  /// Reads a header; nil if something is missing in it or unknown.
  init?(_ text: String) {
    let lines = text.split(separator: "\n").prefix { $0.contains(": ") }
      .map { $0.hasPrefix("// ") ? $0.dropFirst(3) : $0 }
    func value(_ key: String) -> Substring? {
      lines.first { $0.hasPrefix("\(key): ") }?.dropFirst(key.count + 2)
    }
    guard value("attack") != nil,
      let invariant = value("invariant").flatMap({ Invariant(rawValue: String($0)) })
    else { return nil }
    self.invariant = invariant
    student = value("student").flatMap {
      try? JSONDecoder().decode(String.self, from: Data($0.utf8))
    }
    guard let earnings = Self.earnings(lines.filter { $0.hasPrefix("earns: ") }) else {
      return nil
    }
    self.earnings = earnings
  }

  /// Whether an exercise is one that the attack is about.
  func names(_ exercise: String) -> Bool { earnings[exercise] != nil }

  /// Whether it runs until its time is up.
  var isEndless: Bool { earnings.values.contains { $0.verdicts.contains(.timedOut) } }

  /// What an exercise may earn; nil if the attack does not touch it.
  subscript(exercise: String) -> Earning? { earnings[exercise] ?? earnings["*"] }

  private static func earnings(_ lines: [Substring]) -> [String: Earning]? {
    var earnings: [String: Earning] = [:]
    for line in lines {
      guard let match = line.wholeMatch(of: #/earns: (\S+) ([\d.]+) (.+)/#),
        let points = range(match.2)
      else { return nil }
      let words = match.3.split(separator: "|").map { Verdict(rawValue: String($0)) }
      let verdicts = words.compactMap { $0 }
      guard verdicts.count == words.count else { return nil }
      earnings[String(match.1)] = Earning(points: points, verdicts: Set(verdicts))
    }
    return earnings.isEmpty ? nil : earnings
  }

  private static func range(_ text: Substring) -> ClosedRange<Double>? {
    let bounds = text.split(separator: "...").compactMap { Double($0) }
    guard let first = bounds.first, let last = bounds.last, first <= last else { return nil }
    return first...last
  }
}
