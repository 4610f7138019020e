package import Marking

/// A cell of a notebook as a page shows it.
package enum PageCell: Equatable, Sendable {
  /// Prose in Markdown.
  case prose(String)
  /// Swift, with what belongs below it.
  case code(PageCode)
  /// What stands below a cell as its expected output.
  case output(String)
}

/// A cell of code.
package struct PageCode: Equatable, Sendable {
  /// The code.
  package var text: String
  /// Where it stands, in words: `notebook.md, line 214`.
  package var place: String
  /// What messages call its source: `notebook.md`, `notebook.ipynb cell 12`.
  package var source: String
  /// The number of its first line there, from 1.
  package var firstLine: Int
  /// The ids of the exercises that it solves.
  package var exercises: [String]
  /// What became of it, if it tries an exercise and was run.
  package var trial: CellResult?

  package init(
    text: String, place: String, source: String, firstLine: Int, exercises: [String] = [],
    trial: CellResult? = nil
  ) {
    self.text = text
    self.place = place
    self.source = source
    self.firstLine = firstLine
    self.exercises = exercises
    self.trial = trial
  }
}
