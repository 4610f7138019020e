/// A piece of an explanation, to be laid out as text, Markdown or HTML.
///
/// The texts are raw: what a student's code chose stands in them, and whoever lays them out escapes.
public enum Paragraph: Equatable, Sendable {
  /// A sentence or two.
  case text(String)
  /// A sentence that points at the likely cause.
  case hint(String)
  /// Swift.
  case code(String)
  /// What the compiler said.
  case diagnostics(String)
  /// What the student's code printed.
  case printed(String)
  /// A named value as numpy prints it.
  case value(Figure)
}

/// A value as numpy prints it, with the wrong elements marked.
public struct Figure: Equatable, Sendable {
  /// A stretch of the printed text.
  public struct Run: Equatable, Sendable {
    public let text: String
    /// Whether it is an element that differs from what is expected.
    public let isMarked: Bool
  }

  /// What stands before the value: `A`, `expected dW`.
  public let label: String
  /// The printed text in pieces.
  public let runs: [Run]

  /// The printed text.
  public var text: String { runs.map(\.text).joined() }
}
