/// Writes the cells of one Swift file.
enum SwiftFileWriter {
  /// The file's text; `written` are the cells of the files before it.
  static func write(_ cells: [Cell], after written: [Cell]) -> String {
    var blocks: [String] = []
    if !cells.contains(where: { $0.kind == .code && $0.text.contains("import Exercises") }) {
      blocks.append("import Exercises")
    }
    var above = CellNames.declared(in: written)
    var tries = 0
    for cell in cells {
      switch cell.kind {
      case .prose: if let prose = prose(ProseBlock.trimmed(cell.text)) { blocks.append(prose) }
      case .output: blocks.append(prose(MarkdownWriter.fenced(cell.text, info: "output")) ?? "")
      case .code:
        let text = cell.text.withPlainLineEnds
        if cell.standsInFile {
          let what = cell.exercise.map { " exercise \($0)" } ?? ""
          blocks.append("\(SwiftFolder.beginCell)\(what)\n\(text)\n\(SwiftFolder.endCell)")
        } else {
          tries += 1
          blocks.append(region(text, number: tries, above: above))
          above.formUnion(CellNames(text).declared)
        }
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func prose(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    return text.withPlainLineEnds.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "///" : "/// \($0)" }.joined(separator: "\n")
  }

  private static func region(_ text: String, number: Int, above: Set<String>) -> String {
    let top = TopLevel(text)
    let isAlone = CellNames(text).used.isDisjoint(with: above) && top.balance == 0
    let declares = top.items.contains { $0.kind.isDeclaration || $0.kind == .importing }
    let body =
      isAlone && !declares
      ? "private func tryIt\(number)() throws {\n\(text)\n}"
      : text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? SwiftRegions.comment : "\(SwiftRegions.comment) \($0)" }
        .joined(separator: "\n")
    return "\(SwiftRegions.begin) \(number)\n\(body)\n\(SwiftRegions.end)"
  }
}

extension CellNames {
  /// What the cells that try something declare.
  fileprivate static func declared(in cells: [Cell]) -> Set<String> {
    cells.filter { $0.kind == .code && !$0.standsInFile }
      .reduce(into: []) { $0.formUnion(CellNames($1.text).declared) }
  }
}

extension Cell {
  /// Whether its code can stand in a file as it is: declarations alone.
  var standsInFile: Bool {
    let unit = CodeUnit(self, document: 0)
    let isWhole = !unit.top.items.contains { $0.kind == .statement }
    return unit.stands(known: []) && (isWhole || exercise != nil)
  }
}
