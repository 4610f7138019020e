/// One cell of a notebook.
package struct Cell: Equatable, Sendable {
  package enum Kind: String, Equatable, Sendable {
    /// Text in Markdown, with illustrations that are never compiled.
    case prose
    /// Swift, compiled.
    case code
    /// What the code cell before it is expected to print.
    case output
  }

  /// The cell's id in Jupyter, such as `exercise-linear_forward`.
  package var id: String?
  package var kind: Kind
  /// The prose as it stands, or the code or output without its fence.
  package var text: String
  /// The exercise that the cell is marked as; what it really holds decides before that.
  package var exercise: String?
  package var origin: Origin
  /// How the cell stood in its file, kept so that an unchanged cell is written as it was.
  var form: Form?

  package init(
    id: String? = nil, kind: Kind, text: String, exercise: String? = nil,
    origin: Origin = Origin(file: "", place: .line(1))
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.exercise = exercise
    self.origin = origin
  }

  /// The form of a cell in its file.
  enum Form: Equatable, Sendable {
    case markdown(MarkdownForm)
    case jupyter(JSON)
  }

  /// How the cell stood in Markdown; nil if it came from elsewhere.
  var markdown: MarkdownForm? {
    if case .markdown(let form) = form { form } else { nil }
  }

  /// The cell's object in a Jupyter notebook; nil if it came from elsewhere.
  var jupyter: JSON? {
    if case .jupyter(let object) = form { object } else { nil }
  }
}
