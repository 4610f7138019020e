/// Writes a notebook's prose into a page.
package protocol ProseRenderer: Sendable {
  /// Writes a text in Markdown; `levels` are those of the page's headings.
  func write(_ markdown: String, to html: HTMLWriter, levels: inout HeadingLevels)
}
