import Foundation

/// Which column of a roster holds what.
struct RosterColumns {
  /// Whether the first row is a header.
  let isHeader: Bool
  private let count: Int
  private let id: Int
  private let name: Int?
  private let email: Int?

  /// Takes the columns from a header; where the first row is none, they are id, name and e-mail.
  init(_ first: CSVReader.Row, path: String) throws(RosterError) {
    let titles = first.fields.map { $0.trimmed.lowercased() }
    let known = ["id", "name", "email", "e-mail", "mail"]
    isHeader = titles.contains { known.contains($0) }
    count = isHeader ? titles.count : 3
    guard isHeader else {
      (id, name, email) = (0, 1, 2)
      return
    }
    guard let id = titles.firstIndex(of: "id") else { throw .headerWithoutID(path: path) }
    self.id = id
    name = titles.firstIndex(of: "name")
    email = titles.firstIndex { ["email", "e-mail", "mail"].contains($0) }
  }

  /// The person of a row.
  func person(_ row: CSVReader.Row, path: String) throws(RosterError) -> Person {
    guard row.fields.count == count else {
      throw .wrongNumberOfFields(
        path: path, line: row.line, count: row.fields.count, expected: count)
    }
    let id = row.fields[id].trimmed
    guard !id.isEmpty else { throw .noID(path: path, line: row.line) }
    return Person(
      id: id, name: name.map { row.fields[$0].trimmed } ?? "",
      email: email.map { row.fields[$0].trimmed } ?? "")
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
