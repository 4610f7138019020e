import Testing

@testable import Notebook

@Suite("What cells need of each other")
struct CellNeedsTests {
  private func cell(_ number: Int, _ text: String, document: Int = 0) -> TryCell {
    TryCell(
      number: number, name: "notebook.md", text: text, linesAbove: 0,
      origin: Origin(file: "notebook.md", place: .cell(number)), exercise: nil, expected: nil,
      imports: [], names: CellNames(text), document: document)
  }

  /// What the rule says, word for word, looked up anew for every cell and name.
  private func needed(by cell: TryCell, of cells: [TryCell]) -> Set<Int> {
    var found: Set<Int> = []
    var open = [cell]
    while let next = open.popLast() {
      for number in directlyNeeded(by: next, of: cells) where found.insert(number).inserted {
        open.append(cells[number - 1])
      }
    }
    return found
  }

  private func directlyNeeded(by cell: TryCell, of cells: [TryCell]) -> Set<Int> {
    let above = cells.filter { $0.document == cell.document && $0.number < cell.number }
    var found: Set<Int> = []
    for name in cell.names.free {
      guard let last = above.last(where: { $0.names.declared.contains(name) }) else { continue }
      found.insert(last.number)
      guard last.names.variables.contains(name) else { continue }
      found.formUnion(
        above.filter { $0.number > last.number && $0.names.used.contains(name) }.map(\.number))
    }
    return found
  }

  @Test(
    "are what the rule says, whatever they declare and use",
    arguments: 1...40 as ClosedRange<UInt64>)
  func rule(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = ["a", "b", "c", "d"]
    let cells = (1...80).map { number in
      let name = names.randomElement(using: &random) ?? ""
      let other = names.randomElement(using: &random) ?? ""
      let lines = [
        "let \(name) = \(other)", "var \(name) = 1", "\(name) += \(other)", "f(\(name))", "g()",
      ]
      return cell(
        number, lines.randomElement(using: &random) ?? "",
        document: Int.random(in: 0...1, using: &random))
    }
    let needs = CellNeeds(cells).numbers
    for cell in cells {
      #expect(needs[cell.number] == needed(by: cell, of: cells).sorted(), "cell \(cell.number)")
    }
  }

  // Time is not asserted: the limit is there for what would take hours.
  @Test("are found among many cells of many names", .timeLimit(.minutes(1)))
  func many() {
    let unknown = (0..<200).map { "n\($0)" }.joined(separator: ", ")
    let cells = (1...400).map { cell($0, "var x\($0) = x\($0 - 1)\nprint(x\($0), \(unknown))") }
    #expect(CellNeeds(cells).numbers[400]?.count == 399)
  }
}
