package import Foundation
package import Page

/// What an assignment's folder holds for pages: the formulas and the figures of its handout.
package struct PageResources: Sendable {
  package let mathematics: MathTable
  package let figures: PageFigures
  /// What pages with these have written so far.
  private let rendered = RenderedProse()

  /// Neither.
  package static let none = PageResources(mathematics: .empty, figures: .none)

  package init(mathematics: MathTable, figures: PageFigures) {
    self.mathematics = mathematics
    self.figures = figures
  }

  /// Reads an assignment's folder; formulas that were not converted are shown as TeX.
  package init(assignment folder: URL) throws(MathError) {
    let file = folder.appending(path: MathTable.fileName)
    let isThere = FileManager.default.fileExists(atPath: file.path())
    self.init(
      mathematics: isThere ? try MathTable(contentsOf: file) : .empty,
      figures: PageFigures(assignment: folder))
  }
}

extension PageResources: ProseRenderer {
  package func write(_ markdown: String, to html: HTMLWriter, levels: inout HeadingLevels) {
    let key = RenderedProse.Key(text: markdown, levels: levels)
    if let known = rendered[key] {
      html.fragment(known.html)
      levels = known.levels
    } else {
      var writer = ProseWriter(html, mathematics: mathematics, figures: figures)
      let written = html.recorded { writer.write(markdown, levels: &levels) }
      rendered.keep(.init(html: written, levels: levels), for: key)
    }
  }
}
