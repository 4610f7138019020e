/// The source of a program that runs a cell, after the cells that it needs.
///
/// Each cell stands in a scope within that of the one before, so that it may declare a name again. The
/// cells of one Markdown file keep their lines; otherwise those of the last begin further down.
package struct TryProgram: Equatable, Sendable {
  /// The source.
  package let text: String
  /// What to take from a line of the source to have the line of the last cell in its file.
  package let lineOffset: Int

  /// Makes the program of cells, as ``Tangled/program(for:)`` gives them.
  ///
  /// - Parameters:
  ///   - cells: the cells; the last is the one that it is about
  ///   - opening: what opens the function that holds them, without line ends, such as
  ///     `func cell_3() throws {`
  ///   - beginning: a statement to run just before the last cell, without line ends
  package init(_ cells: [TryCell], opening: String, beginning: String = "") {
    var source = "import Exercises; \(opening)"
    var line = 1
    var offset = 0
    let keepsLines = cells.allSatisfy {
      $0.origin.file == cells.first?.origin.file && $0.linesAbove > 0
    }
    for (index, cell) in cells.enumerated() {
      let isLast = index == cells.count - 1
      let above = keepsLines ? max(line, cell.linesAbove) : line
      source += String(repeating: "\n", count: above - line)
      source += " do { \(isLast ? beginning : "")\n\(cell.text)\n"
      if isLast { offset = above - cell.linesAbove }
      line = above + 2 + cell.text.utf8.count { $0 == 0x0A }
    }
    source += String(repeating: "} ", count: cells.count + 1) + "\n"
    for name in cells.last?.imports ?? [] where name != "Exercises" {
      source += "#if canImport(\(name))\nimport \(name)\n#endif\n"
    }
    text = source
    lineOffset = offset
  }
}
