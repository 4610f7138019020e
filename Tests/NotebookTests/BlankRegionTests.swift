import Notebook
import Testing

@Suite("Blank regions")
struct BlankRegionTests {
  struct Marker: Sendable, CustomTestStringConvertible {
    let start: String
    let hint: String?
    let end: String
    var testDescription: String { start }
  }

  @Test(
    "Markers are found whatever their spacing, case and ornaments",
    arguments: [
      Marker(start: "// START CODE HERE (1 line: Z)", hint: "1 line: Z", end: "// END CODE HERE"),
      Marker(start: "//START CODE HERE", hint: nil, end: "//END CODE HERE"),
      Marker(start: "\t// start  code\there", hint: nil, end: "\t //  End Code Here  "),
      Marker(
        start: "/// Start Code Here (2 lines (or 3))", hint: "2 lines (or 3)",
        end: "// END CODE HERE."),
      Marker(
        start: "  // ### START CODE HERE ### (≈ 4 lines of code)", hint: "≈ 4 lines of code",
        end: "  // ### END CODE HERE ###"),
      Marker(start: "// START CODE HERE(1 line)", hint: "1 line", end: "// END CODE HERE (above)"),
    ])
  func markers(_ marker: Marker) {
    let lines = SourceLines("a\n\(marker.start)\nb\nc\n\(marker.end)\nd\n")
    let regions = BlankRegion.regions(in: lines)
    #expect(regions.map(\.start) == [1])
    #expect(regions.map(\.end) == [4])
    #expect(regions.map(\.content) == [2..<4])
    #expect(regions.map(\.hint) == [marker.hint])
  }

  @Test(
    "Other lines are no markers",
    arguments: [
      "START CODE HERE", "let x = 1  // START CODE HERE", "// restart code here",
      "// START THE CODE HERE", "print(\"// START CODE HERE\")", "//", "",
    ])
  func others(_ line: String) {
    #expect(BlankRegion.regions(in: SourceLines("\(line)\nx\n// END CODE HERE")).isEmpty)
  }

  @Test("A start without its end is no region, nor is an end alone")
  func unpaired() {
    let source = """
      // END CODE HERE
      // START CODE HERE
      // START CODE HERE (2 lines)
      // END CODE HERE
      // END CODE HERE
      // START CODE HERE
      """
    let regions = BlankRegion.regions(in: SourceLines(source))
    #expect(regions.map(\.start) == [2])
    #expect(regions.map(\.hint) == ["2 lines"])
  }

  @Test(
    "A source cut into lines and joined again is what it was",
    arguments: ["", "\n", "a", "a\nb\n", "a\r\nb\r\r\n\n", "é\r\n👩‍🔬\n", "a\u{2028}b\n"])
  func roundTrip(_ source: String) {
    #expect(SourceLines(source).source == source)
  }

  @Test("A line ends with LF, CR LF or CR alone, and with nothing else")
  func lines() {
    #expect(
      SourceLines("a\r\nb\r\r\n\u{301}\nd\u{2028}").texts == ["a", "b", "", "\u{301}", "d\u{2028}"])
    #expect(SourceLines("").texts == [""])
  }

  @Test("Lines that replace others end as those did")
  func replace() {
    var lines = SourceLines("a\r\nb\r\nc")
    lines.replace(1..<2, with: ["x", "y"])
    #expect(lines.source == "a\r\nx\r\ny\r\nc")
    lines.replace(1..<1, with: ["z"])
    #expect(lines.source == "a\r\nz\r\nx\r\ny\r\nc")
    lines.replace(0..<4, with: [])
    #expect(lines.source == "c")
  }
}
