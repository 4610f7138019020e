/// What about reports is a matter of taste.
package struct ReportOptions: Sendable, Equatable {
  /// What a case that was not attempted is in a JUnit file.
  package enum NotAttempted: String, Sendable, CaseIterable {
    case skipped
    case failure
  }

  /// What a case that was not attempted is in a JUnit file.
  package var notAttempted: NotAttempted

  /// Makes choices.
  package init(notAttempted: NotAttempted = .skipped) { self.notAttempted = notAttempted }
}
