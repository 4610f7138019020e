import Exercises
import Marking
import Testing

@Suite("Cells that try something")
struct CellResultTests {
  private func cell(_ number: Int, _ outcome: Outcome, printed: String = "said") -> CellResult {
    CellResult(
      number: number, place: "notebook.md, line \(number)0", exercise: nil, outcome: outcome,
      printed: Printed(text: printed, bytes: UInt64(printed.utf8.count)), expected: nil)
  }

  private let crash = Outcome.crashed(signal: "SIGILL", message: "Index out of range", place: nil)

  @Test("wait for the earlier one that they repeat and that ended before its end")
  func waiting() {
    let results = [cell(1, crash), cell(2, crash), cell(3, crash)]
      .blamingTheFirst(needs: [2: [1], 3: [2, 1]])
    #expect(results.map(\.waitsFor) == [nil, "notebook.md, line 10", "notebook.md, line 10"])
    #expect(results.map(\.printed.text) == ["said", "", ""])
    #expect(results.map { $0.complaint == nil } == [false, true, true])
  }

  @Test("that came to their own part keep what they printed, and their own mistakes")
  func own() {
    let results = [
      cell(1, .returned([:])), cell(2, crash), cell(3, crash), cell(4, .returned([:])),
      cell(5, .didNotCompile("notebook.md:51:1: error: no")),
    ].blamingTheFirst(needs: [2: [1], 3: [1], 4: [2], 5: [2]])
    #expect(results.map(\.waitsFor) == [nil, nil, nil, nil, nil])
    #expect(results.map(\.printed.text) == Array(repeating: "said", count: 5))
  }

  @Test("say themselves that a blank is open, but not what earlier ones printed")
  func blank() {
    let results = [
      cell(1, .blank(exercise: "linear_forward")), cell(2, .blank(exercise: "linear_forward")),
    ]
    .blamingTheFirst(needs: [2: [1]])
    #expect(results[1].waitsFor == nil)
    #expect(results.map(\.printed.text) == ["said", ""])
  }
}
