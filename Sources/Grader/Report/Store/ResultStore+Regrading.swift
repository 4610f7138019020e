extension ResultStore {
  /// The class after some students were graded again.
  package struct Merged: Sendable {
    /// All students, in the order of their names.
    package var students: [StudentResult]
    /// The names of those whose kept results depend on something else than this run's, such as
    /// another version of the assignment.
    package var outdated: [String]
  }

  /// Puts regraded students in the place of their kept results, and drops who is gone.
  ///
  /// - Parameters:
  ///   - regraded: the students of this run.
  ///   - present: the names of all who have a submission or stand on the roster now.
  ///   - fingerprints: what this run's results depend on.
  package func merged(
    _ regraded: [StudentResult], present: some Sequence<String>, fingerprints: Fingerprints
  ) throws(ReportError) -> Merged {
    let wanted = Set(present.map(\.nameBytes)).subtracting(regraded.map(\.name.nameBytes))
    let kept = try results().filter { wanted.contains($0.student.name.nameBytes) }
    return Merged(
      students: (kept.map(\.student) + regraded).sorted { $0.name.precedes($1.name) },
      outdated: kept.filter { $0.fingerprints != fingerprints }.map(\.student.name))
  }
}
