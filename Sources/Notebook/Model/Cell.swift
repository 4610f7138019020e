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
    self.exercise = exercise.flatMap { $0.isExerciseID ? $0 : nil }
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

extension String {
  /// Whether it can be an exercise's id: 1 to 64 letters, digits, hyphens and underscores. Ids stand in
  /// names of files and in lines of every format.
  fileprivate var isExerciseID: Bool {
    (1...64).contains(utf8.count)
      && utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "_-".utf8.contains($0) }
  }
}
