package import Foundation
import Marking

/// The students of a course, from a CSV file: `id,name,e-mail`, with a header or without.
package struct Roster: Sendable, Equatable {
  /// Everyone, in the file's order.
  package let people: [Person]

  /// Reads the file at `path`.
  package init(contentsOf path: String) throws(RosterError) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .cannotRead(path: path)
    }
    try self.init(bytes, path: path)
  }

  /// Reads a roster; `path` stands in what is said about mistakes.
  package init(_ bytes: Data, path: String) throws(RosterError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path: path) }
    let rows: [CSVReader.Row]
    do {
      rows = try CSVReader.rows(of: text)
    } catch {
      throw RosterError(error, path: path)
    }
    guard let first = rows.first else { throw .empty(path: path) }
    let columns = try RosterColumns(first, path: path)
    people = try Self.people(rows.dropFirst(columns.isHeader ? 1 : 0), columns, path: path)
    if people.isEmpty { throw .empty(path: path) }
  }

  private static func people(
    _ rows: ArraySlice<CSVReader.Row>, _ columns: RosterColumns, path: String
  ) throws(RosterError) -> [Person] {
    var lines: [[UInt8]: Int] = [:]
    var people: [Person] = []
    for row in rows {
      let person = try columns.person(row, path: path)
      if let first = lines.updateValue(row.line, forKey: person.id.nameBytes) {
        throw .repeatedID(
          path: path, line: row.line, id: person.id.escapedForMessage, first: first)
      }
      people.append(person)
    }
    return people
  }
}

extension RosterError {
  fileprivate init(_ problem: CSVReader.Problem, path: String) {
    switch problem {
    case .unfinishedQuote(let line): self = .unfinishedQuote(path: path, line: line)
    case .textBesideQuotes(let line): self = .textBesideQuotes(path: path, line: line)
    }
  }
}
