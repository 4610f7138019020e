import Exercises
import Marking
import Testing

@Suite("The text of a check")
struct CheckTextTests {
  @Test("commands no terminal, whatever files and cells say")
  func terminal() throws {
    let cell = CellResult(
      number: 1, place: "note\u{1B}[5m.md, line 1", exercise: nil,
      outcome: .didNotCompile("let a = \"\u{1B}]0;x\u{7}\u{202E}\""), printed: .nothing,
      expected: nil)
    let text = CheckText(
      Explainer([try Sample.exercise("linear_forward")], style: .numpy113), exercises: [],
      cells: [cell], notes: ["a\r\u{1B}[2J.zip was passed over."], hiddenPoints: 0
    ).text(colour: false)
    let lines = text.split(separator: "\n")
    #expect(lines[0] == #"Note: a\u{d}\u{1b}[2J.zip was passed over."#)
    #expect(lines[1] == #"Note: note\u{1b}[5m.md, line 1: this cell did not compile."#)
    #expect(lines[2] == #"let a = "\u{1b}]0;x\u{7}\u{202e}""#)
  }
}
