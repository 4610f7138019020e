import Testing

@testable import Page
@testable import Weave

@Suite("Line comparison")
struct LineComparisonTests {
  @Test(
    "Marks what differs",
    arguments: [
      ("a = 1", "a = 1", "a = 1"),
      ("a = 1 ", "a = 1", "a = 1"),
      ("a = 2", "a = 1", "a = <2>"),
      ("[[ 1. 2.]", "[[ 1. 3.]", "[[ 1. <2.>]"),
      ("a b c", "a b", "<a b c>"),
      ("a  b", "a b", "<a  b>"),
      ("a\nb", "a", "a\n<b>"),
      ("", "a", ""),
      ("a\n\nb", "a\nc\nb", "a\n\nb"),
    ])
  func marks(_ printed: String, _ expected: String, _ marked: String) {
    let comparison = LineComparison(printed, expected: expected)
    #expect(comparison.printed.map { $0.isMarked ? "<\($0.text)>" : $0.text }.joined() == marked)
  }
}
