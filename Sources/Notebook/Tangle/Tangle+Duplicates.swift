extension Tangle {
  /// One of the solutions of an exercise, or one of the declarations of a helper.
  private struct Candidate {
    let unit: Int
    let range: Range<Int>
    let isBlank: Bool
  }

  /// Keeps one solution of each exercise, and one helper of each name and signature.
  ///
  /// Within a document the last wins that is no untouched blank, as it would in a notebook that is run
  /// from top to bottom; of several documents the first that has one.
  mutating func resolveDuplicates() {
    var losers: [Int: [Range<Int>]] = [:]
    for (name, candidates) in solutions.sorted(by: { $0.key < $1.key }) where candidates.count > 1 {
      lose(candidates, "the exercise \(exercises[name] ?? name)", &losers)
    }
    for (name, candidates) in helpers.sorted(by: { $0.key < $1.key }) where candidates.count > 1 {
      lose(candidates, "`\(name)`", &losers)
    }
    for (unit, ranges) in losers { units[unit].blank(ranges) }
  }

  private mutating func lose(
    _ candidates: [Candidate], _ what: String, _ losers: inout [Int: [Range<Int>]]
  ) {
    guard let winner = winner(candidates) else { return }
    for one in candidates where (one.unit, one.range) != (winner.unit, winner.range) {
      losers[one.unit, default: []].append(one.range)
      // Finding a place takes time that grows with the text.
      guard notes.count <= TangleLimits.notes else { continue }
      let won = units[winner.unit].place(of: winner.range)
      let kind = one.isBlank ? "an untouched blank of it" : "another"
      notes.append(
        "\(units[one.unit].place(of: one.range)): \(what) is also in \(won), which counts; "
          + "\(kind) stands here and was left out. Keep one of them.")
    }
  }

  private func winner(_ candidates: [Candidate]) -> Candidate? {
    func rank(_ one: Candidate) -> [Int] {
      let unit = units[one.unit]
      return [
        one.isBlank ? 1 : 0, unit.isStray ? 1 : 0, unit.document < 0 ? Int.max : unit.document,
      ]
    }
    let best = candidates.map(rank).min { $0.lexicographicallyPrecedes($1) }
    return candidates.last { rank($0) == best }
  }

  private var solutions: [String: [Candidate]] {
    var found: [String: [Candidate]] = [:]
    for (index, unit) in units.enumerated() {
      let bytes = Array(unit.text.utf8)
      for one in SolutionExtension.all(in: unit.text) {
        guard let name = one.protocols.first(where: known.contains) else { continue }
        let text = String(decoding: bytes[one.range], as: UTF8.self)
        found[name, default: []].append(
          Candidate(unit: index, range: one.range, isBlank: Blankness.isUntouched(text)))
      }
    }
    return found
  }

  private var helpers: [String: [Candidate]] {
    var found: [String: [Candidate]] = [:]
    for (index, unit) in units.enumerated() where unit.stands(known: known) {
      let mask = SourceMask(unit.text).bytes
      for item in TopLevel(mask: mask).items {
        guard case .declaration(let keyword) = item.kind,
          let name = Signature.name(mask[item.range], keyword: keyword),
          !(unit.isFile && item.privacy != nil)
        else { continue }
        found[name, default: []].append(Candidate(unit: index, range: item.range, isBlank: false))
      }
    }
    return found
  }
}

extension CodeUnit {
  /// The place of a stretch of the text, in words.
  fileprivate func place(of range: Range<Int>) -> String {
    let line = text.utf8.prefix(range.lowerBound).count { $0 == 0x0A } + 1
    return place(line: line)
  }
}
