/// What became of a notebook's cell that tries an exercise. It earns nothing.
public struct CellResult: Equatable, Sendable, Codable {
  /// The cell's number among those that try something, from 1.
  public let number: Int
  /// Where it stands, in words: `notebook.md, line 214`.
  public let place: String
  /// The id of the exercise that it follows; nil above the first.
  public let exercise: String?
  /// What happened; `returned` with nothing in it where all went well.
  public let outcome: Outcome
  /// What it printed.
  public private(set) var printed: Printed
  /// What the handout expects it to print; nil where it does not say.
  public let expected: String?
  /// Where the earlier cell stands that this one repeats, and that ended before its end; nil if there is
  /// none.
  public private(set) var waitsFor: String?

  /// Puts together what became of a cell.
  public init(
    number: Int, place: String, exercise: String?, outcome: Outcome, printed: Printed,
    expected: String?
  ) {
    self.number = number
    self.place = place
    self.exercise = exercise
    self.outcome = outcome
    self.printed = printed
    self.expected = expected
  }

  /// Whether it ran to its end.
  public var ranToEnd: Bool { if case .returned = outcome { true } else { false } }

  private var isBuilt: Bool { if case .didNotCompile = outcome { false } else { true } }

  /// The result of a cell that did not come to its own part: what it printed was the earlier cell's.
  fileprivate func waiting(for earlier: CellResult) -> CellResult {
    var result = self
    result.printed = .nothing
    if earlier.complaint != nil { result.waitsFor = earlier.place }
    return result
  }

  fileprivate func isEnded(by earlier: CellResult) -> Bool {
    !ranToEnd && !earlier.ranToEnd && (isBuilt || !earlier.isBuilt)
  }
}

extension [CellResult] {
  /// The results by where their cells stand.
  package var byPlace: [String: CellResult] {
    Dictionary(map { ($0.place, $0) }) { first, _ in first }
  }

  /// The results, in which a cell that repeats an earlier one is not blamed for how that one ended.
  ///
  /// - Parameter needs: the numbers of the cells that each cell repeats
  package func blamingTheFirst(needs: [Int: [Int]]) -> [CellResult] {
    map { result in
      let earlier = first {
        needs[result.number]?.contains($0.number) == true && result.isEnded(by: $0)
      }
      return earlier.map(result.waiting) ?? result
    }
  }
}
