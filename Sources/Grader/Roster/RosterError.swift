import Foundation

/// What is wrong with a roster.
package enum RosterError: LocalizedError, Equatable {
  case cannotRead(path: String)
  case notUTF8(path: String)
  case unfinishedQuote(path: String, line: Int)
  case textBesideQuotes(path: String, line: Int)
  case wrongNumberOfFields(path: String, line: Int, count: Int, expected: Int)
  case noID(path: String, line: Int)
  case repeatedID(path: String, line: Int, id: String, first: Int)
  case headerWithoutID(path: String)
  case empty(path: String)

  package var errorDescription: String? {
    switch self {
    case .cannotRead(let path):
      "There is no roster at \(path) that can be read. Give a CSV file: id,name,e-mail."
    case .notUTF8(let path):
      "\(path) is not UTF-8. Save it as CSV in UTF-8."
    case .unfinishedQuote(let path, let line):
      "\(path), line \(line): a quote is opened and never closed."
    case .textBesideQuotes(let path, let line):
      "\(path), line \(line): a quote stands within a field. "
        + "Put the whole field in quotes, and write a quote in it twice."
    case .wrongNumberOfFields(let path, let line, let count, let expected):
      "\(path), line \(line): \(count) \(count == 1 ? "field" : "fields"), "
        + "expected \(expected) (id,name,e-mail)."
    case .noID(let path, let line):
      "\(path), line \(line): the id is empty. Everyone on the roster needs one."
    case .repeatedID(let path, let line, let id, let first):
      "\(path), line \(line): the id \(id) stands on line \(first) already."
    case .headerWithoutID(let path):
      "\(path), line 1: the header names no id. Name the columns id, name and e-mail."
    case .empty(let path):
      "\(path) lists nobody. Give a CSV file with a line a student: id,name,e-mail."
    }
  }
}
