import Marking
import Testing

@testable import Grader

@Suite("The table of scores")
struct ScoreTableTests {
  private let result = SampleClass.result([
    SampleClass.student("ada", SampleClass.outcomes[0]),
    SampleClass.student("名前 👩‍🔬", SampleClass.outcomes[1]),
    SampleClass.student("\u{1B}[2Jx", .graderError("disk full")),
    SampleClass.absent("nobody", .noSubmission),
    SampleClass.absent(String(repeating: "long", count: 50), .unreadable("a FIFO")),
  ])

  @Test("has its columns below each other, and nothing that commands a terminal")
  func plain() {
    #expect(
      ScoreTable(result).text(colour: false) == """
        student                           1  2  total
        ada                               8  8     16
        名前 👩‍🔬                           4  4      8
        \\u{1b}[2Jx                        !  !      !  grader error
        nobody                            -  -      0  no submission
        longlonglonglonglonglonglonglon…  -  -      0  unreadable: a FIFO

        1 linear_forward (10)
        2 compute_cost (10)
        """)
  }

  @Test("is coloured where that is wanted")
  func colour() {
    let text = ScoreTable(result).text(colour: true)
    for code in ["33m", "31m", "35m"] { #expect(text.contains("\u{1B}[\(code)")) }
  }

  @Test(
    "wants colour on a terminal alone, unless told not to",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
      (true, ["NO_COLOR": ""], true), (true, ["TERM": "dumb"], false),
    ] as [(Bool, [String: String], Bool)])
  func wanted(_ isTerminal: Bool, _ environment: [String: String], _ isWanted: Bool) {
    #expect(Colour.isWanted(isTerminal: isTerminal, environment: environment) == isWanted)
  }
}
