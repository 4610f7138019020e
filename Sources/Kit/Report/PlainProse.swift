import Notebook
import Page

/// A notebook's prose as it was typed: headings are headings, and fenced code is code.
///
/// What a kit is built from has no library for Markdown and none for mathematics.
struct PlainProse: ProseRenderer {
  func write(_ markdown: String, to html: HTMLWriter, levels: inout HeadingLevels) {
    for paragraph in markdown.paragraphs where !paragraph.hasPrefix("<!--") {
      if let (level, title) = Self.heading(paragraph) {
        html.element("h\(levels.level(forHeading: level))", text: title)
      } else if paragraph.hasPrefix("```") || paragraph.hasPrefix("~~~") {
        html.element("pre", ["class": "code"], text: Self.code(paragraph))
      } else {
        html.element("p", ["class": Self.isLaidOut(paragraph) ? "typed" : nil], text: paragraph)
      }
    }
  }

  // `## Title`, alone in its line.
  private static func heading(_ paragraph: String) -> (level: Int, title: String)? {
    let level = paragraph.prefix { $0 == "#" }.count
    let rest = paragraph.dropFirst(level)
    guard (1...6).contains(level), rest.first == " ", !rest.contains("\n") else { return nil }
    return (level, String(rest.drop { $0 == " " }))
  }

  // A list, a table or a formula means something by its lines.
  private static func isLaidOut(_ paragraph: String) -> Bool {
    paragraph.split(separator: "\n").contains { line in
      line.first { $0 != " " }.map { "-*+|>$".contains($0) || $0.isNumber } == true
    }
  }

  // Without its fences.
  private static func code(_ paragraph: String) -> String {
    var lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    if let last = lines.last, last.hasPrefix("```") || last.hasPrefix("~~~") { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
