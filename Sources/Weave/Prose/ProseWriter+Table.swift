import Page

extension ProseWriter {
  /// Writes a table that scrolls by itself where it is too wide.
  mutating func table(_ node: ProseNode) {
    let alignments = node.columnAlignments.map { letter -> String? in
      switch letter {
      case "c": "centre"
      case "r": "right"
      default: nil
      }
    }
    let rows = Array(node.children)
    html.element("div", ["class": "scroll"]) {
      html.element("table") {
        html.element("thead") {
          for row in rows where row.isTableHead { self.row(row, alignments: alignments) }
        }
        html.element("tbody") {
          for row in rows where !row.isTableHead { self.row(row, alignments: alignments) }
        }
      }
    }
  }

  private mutating func row(_ row: ProseNode, alignments: [String?]) {
    html.element("tr") {
      for (column, cell) in row.children.enumerated() {
        let alignment = alignments.indices.contains(column) ? alignments[column] : nil
        html.element(
          row.isTableHead ? "th" : "td",
          ["class": alignment, "scope": row.isTableHead ? "col" : nil]
        ) { inlines(cell) }
      }
    }
  }
}
