/// One thing that was looked at, and what to do about it.
package struct Finding: Sendable, Equatable {
  /// How much a finding matters.
  package enum State: Sendable, Equatable {
    /// All is well.
    case ok
    /// Grading works, and something is lost.
    case warning
    /// Grading cannot work.
    case problem
  }

  /// What was looked at, such as `bubblewrap`.
  package let title: String
  package let state: State
  /// What was found, in a line.
  package let detail: String
  /// What to do, in as many lines as it takes; nil where there is nothing to do.
  package let remedy: String?

  package init(title: String, state: State, detail: String, remedy: String? = nil) {
    self.title = title
    self.state = state
    self.detail = detail
    self.remedy = remedy
  }
}
