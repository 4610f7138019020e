import Marking
import Page

/// Writes a Markdown text as HTML, node by node. HTML in it is shown as text.
struct ProseWriter {
  /// How deep a text may be nested; what lies deeper is written as plain text.
  static let deepest = 40
  /// The largest text that is parsed, in bytes, and the most columns of its tables and links of a
  /// line: cmark-gfm takes time that grows with the square of a few hostile ones.
  static let most = (bytes: 32 << 10, columns: 500, links: 500)

  let html: HTMLWriter
  let mathematics: MathTable
  let figures: PageFigures
  /// The formulas that signs in the text stand for.
  private(set) var formulas: [Formula] = []
  /// How many of whatever surrounds a node are open.
  var depth = 0

  init(_ html: HTMLWriter, mathematics: MathTable, figures: PageFigures) {
    self.html = html
    self.mathematics = mathematics
    self.figures = figures
  }

  /// Writes a text; `levels` are those of the page's headings.
  mutating func write(_ markdown: String, levels: inout HeadingLevels) {
    guard Self.isParsed(markdown) else { return plain(markdown) }
    let scanner = FormulaScanner(markdown)
    formulas = scanner.formulas
    let document = ProseDocument(scanner.text)
    guard let root = document.root else { return plain(markdown) }
    blocks(root, levels: &levels)
  }

  private static func isParsed(_ markdown: String) -> Bool {
    guard markdown.utf8.count <= most.bytes else { return false }
    return markdown.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
      line.count { $0 == UInt8(ascii: "|") } <= most.columns
        && line.split(separator: "www.".utf8).count <= most.links
    }
  }

  private func plain(_ text: String) { html.element("pre", ["class": "plain"], text: text) }

  /// The text with formulas in the places of their signs.
  func restored(_ text: String) -> String {
    FormulaSign.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .formula(let index): formulas.indices.contains(index) ? formulas[index].source : ""
      }
    }.joined()
  }

  mutating func blocks(_ parent: ProseNode, levels: inout HeadingLevels, isTight: Bool = false) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { return html.text(restored(parent.flatText)) }
    for child in parent.children { block(child, levels: &levels, isTight: isTight) }
  }

  private mutating func block(_ node: ProseNode, levels: inout HeadingLevels, isTight: Bool) {
    switch node.kind {
    case "paragraph":
      if isTight { inlines(node) } else { html.element("p") { inlines(node) } }
    case "heading":
      let level = levels.level(forHeading: node.headingLevel)
      html.element("h\(level)") { inlines(node) }
    case "block_quote": html.element("blockquote") { blocks(node, levels: &levels) }
    case "list": list(node, levels: &levels)
    case "code_block": code(node)
    case "html_block": rawBlock(node)
    case "thematic_break": html.element("hr")
    case "table": table(node)
    default: blocks(node, levels: &levels)
    }
  }

  private mutating func list(_ node: ProseNode, levels: inout HeadingLevels) {
    let start = node.isOrderedList && node.listStart != 1 ? "\(node.listStart)" : nil
    html.element(node.isOrderedList ? "ol" : "ul", ["start": start]) {
      for item in node.children {
        html.element("li") {
          if item.kind == "tasklist" {
            html.text(item.isChecked ? "☑ " : "☐ ")
          }
          blocks(item, levels: &levels, isTight: node.isTightList)
        }
      }
    }
  }

  private func code(_ node: ProseNode) {
    let text = restored(node.literal).escapedForTerminal
    html.element("pre", ["class": "code"]) {
      html.element("code") {
        if node.fenceInfo.split(separator: " ").first == "swift" {
          html.swift(text)
        } else {
          html.text(text)
        }
      }
    }
  }

  /// HTML is not for students to write: all but comments is shown as it stands.
  private func rawBlock(_ node: ProseNode) {
    let text = restored(node.literal)
    if !text.isHTMLComment { html.element("pre", ["class": "plain"], text: text) }
  }
}

extension String {
  /// Whether it is a comment of HTML's, or part of one, and nothing else.
  var isHTMLComment: Bool {
    let text = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.hasPrefix("<!--") else { return false }
    return text.firstRange(of: "-->").map { $0.upperBound == text.endIndex } ?? true
  }
}
