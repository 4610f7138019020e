/// A literate document in any of its formats: cells in order, and what it says of itself.
package struct Notebook: Equatable, Sendable {
  /// The assignment's id, if the document names one.
  package var assignment: String?
  /// The version of the handout that it comes from.
  package var version: String?
  /// Whose it is; nil in the class's own copy.
  package var student: String?
  /// The cells.
  package var cells: [Cell]
  /// What a Jupyter notebook holds besides its cells, kept for writing it again.
  var jupyter: JSON?
  /// The first line of a Markdown document that says what is above.
  var markdownHeader: MarkdownHeader.Form?

  package init(
    assignment: String? = nil, version: String? = nil, student: String? = nil, cells: [Cell] = []
  ) {
    self.assignment = assignment
    self.version = version
    self.student = student
    self.cells = cells
  }

  /// A notebook that was read, and what should be said of how it was found.
  package struct Reading: Equatable, Sendable {
    package var notebook: Notebook
    /// What was wrong, where, and what to do about it: one sentence or two each.
    package var notes: [String]

    package init(notebook: Notebook, notes: [String] = []) {
      self.notebook = notebook
      self.notes = notes
    }
  }
}
