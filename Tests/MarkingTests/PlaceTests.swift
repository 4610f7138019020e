import Marking
import Testing

@Suite("The place of a crash")
struct PlaceTests {
  struct Stack: CustomTestStringConvertible, Sendable {
    let lines: [Place.Frame]
    let words: String?
    var testDescription: String { words ?? "unknown" }
  }

  @Test(
    "is the innermost line of the student's, with the caller's where that is in another file",
    arguments: [
      Stack(lines: [("b.swift", 3)], words: "backward.swift, line 3"),
      Stack(lines: [("NDArray.swift", 9), ("b.swift", 3)], words: "backward.swift, line 3"),
      Stack(lines: [("b.swift", 3), ("b.swift", 8)], words: "backward.swift, line 3"),
      Stack(
        lines: [("b.swift", 3), ("m.swift", 5), ("Harness.swift", 1)],
        words: "backward.swift, line 3, called from model.swift, line 5"),
      Stack(
        lines: [("h.swift", 2), ("b.swift", 3), ("m.swift", 5)],
        words: "helper.swift, line 2, called from model.swift, line 5"),
      Stack(lines: [("Harness.swift", 1)], words: nil), Stack(lines: [], words: nil),
    ])
  func place(_ stack: Stack) {
    let names = [
      "b.swift": "backward.swift", "m.swift": "model.swift", "h.swift": "helper.swift",
    ]
    #expect(Place(stack: stack.lines, names: names)?.words == stack.words)
  }
}
