extension SandboxKind {
  /// What whoever trusts the marks must know.
  fileprivate var warnings: [String] {
    switch self {
    case .bubblewrap, .landlock: []
    case .none:
      [
        "Students' code ran without a sandbox, beside everything that the grader can read; only the "
          + "limits and the system-call filter held it."
      ]
    }
  }
}

extension StudentResult {
  /// What whoever trusts this student's marks must know, such as that no wall held the code.
  package var warnings: [String] { sandbox?.warnings ?? [] }
}

extension ClassResult {
  /// What whoever trusts the marks must know; where it holds for some students alone, with their
  /// names, so that it is for the staff.
  package var warnings: [String] {
    let ran = students.filter { $0.sandbox != nil }
    return kinds.flatMap { kind in
      let own = ran.filter { $0.sandbox == kind }
      let whose = own.count == ran.count ? "" : " It is so of \(own.named(atMost: 20))."
      return kind.warnings.map { $0 + whose }
    }
  }

  /// The names of what held the students' code, kept results among them.
  var walls: String { kinds.map(\.rawValue).joined(separator: ", ") }

  private var kinds: [SandboxKind] {
    let found = Set(students.compactMap(\.sandbox))
    return found.isEmpty ? [sandbox] : SandboxKind.allCases.filter(found.contains)
  }
}

extension [StudentResult] {
  fileprivate func named(atMost most: Int) -> String {
    let rest = count > most ? " and \(count - most) more" : ""
    return prefix(most).map(\.displayName).joined(separator: ", ") + rest
  }
}
