package import Marking

/// What about reports is a matter of taste.
package struct ReportOptions: Sendable, Equatable {
  /// What a case that was not attempted is in a JUnit file.
  package var notAttempted: JUnitCase.NotAttempted

  /// Makes choices.
  package init(notAttempted: JUnitCase.NotAttempted = .skipped) { self.notAttempted = notAttempted }
}
