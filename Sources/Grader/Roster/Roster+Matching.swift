extension Roster {
  /// The person whose folder is called `folder`: by id, by e-mail or its part before the @, or by
  /// name; nil if there is none, or there are several. An id is taken byte for byte.
  package func person(named folder: String) -> Person? {
    let ways: [(Person) -> Bool] = [
      { $0.id.nameBytes == folder.nameBytes },
      { $0.email.lowercased() == folder.lowercased() },
      { $0.email.lowercased().prefix { $0 != "@" } == folder.lowercased() },
      { $0.name.lowercased() == folder.lowercased() },
    ]
    for isMeant in ways {
      let found = people.filter(isMeant)
      if !found.isEmpty { return found.count == 1 ? found[0] : nil }
    }
    return nil
  }

  /// Gives each student what the roster says, and a row to everyone who has no submission.
  ///
  /// Who has none goes by the id.
  package func completing(_ students: [StudentResult]) -> [StudentResult] {
    let known = students.map { student in
      var student = student
      student.person = person(named: student.name)
      return student
    }
    let present = Set(known.compactMap(\.person?.id.nameBytes))
    let absent = people.filter { !present.contains($0.id.nameBytes) }.map { person in
      StudentResult(
        name: person.id, person: person, state: .noSubmission, exercises: [], notes: [],
        sources: "", seconds: 0)
    }
    return (known + absent).sorted { $0.name.precedes($1.name) }
  }
}
