/// Takes a CSV file apart: RFC 4180, with any line break, and with a byte order mark or without.
///
/// Where a comma is the decimal point, spreadsheets write semicolons: what separates the fields is
/// the comma, semicolon or tab that stands first in the file's first line.
struct CSVReader {
  /// One row.
  struct Row: Equatable {
    /// The line that the row begins on, from 1.
    let line: Int
    let fields: [String]
  }

  /// What is wrong with a CSV file, with the line.
  enum Problem: Error, Equatable {
    case unfinishedQuote(line: Int)
    case textBesideQuotes(line: Int)
  }

  private var rest: Substring.UnicodeScalarView
  private let separator: Unicode.Scalar
  private var line = 1

  private init(_ text: String) {
    rest = Substring(text).unicodeScalars
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    separator = Self.separator(of: rest)
  }

  private static func separator(of text: Substring.UnicodeScalarView) -> Unicode.Scalar {
    var isQuoted = false
    for scalar in text.drop(while: { $0 == "\n" || $0 == "\r" }) {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", ";", "\t": if !isQuoted { return scalar }
      case "\n", "\r": if !isQuoted { return "," }
      default: break
      }
    }
    return ","
  }

  /// The rows of a file; empty lines are none.
  static func rows(of text: String) throws(Problem) -> [Row] {
    var reader = CSVReader(text)
    var rows: [Row] = []
    while !reader.rest.isEmpty {
      let row = try reader.row()
      if row.fields != [""] { rows.append(row) }
    }
    return rows
  }

  private mutating func row() throws(Problem) -> Row {
    let start = line
    var fields = [try field()]
    while rest.first == separator {
      rest.removeFirst()
      fields.append(try field())
    }
    skipLineBreak()
    return Row(line: start, fields: fields)
  }

  private mutating func field() throws(Problem) -> String {
    if rest.first == "\"" { return try quotedField() }
    let text = rest.prefix { $0 != separator && $0 != "\n" && $0 != "\r" }
    guard !text.contains("\"") else { throw .textBesideQuotes(line: line) }
    rest = rest[text.endIndex...]
    return String(text)
  }

  private mutating func quotedField() throws(Problem) -> String {
    let start = line
    rest.removeFirst()
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\n" { line += 1 }
      guard scalar == "\"" else {
        text.append(scalar)
        continue
      }
      if rest.first == "\"" {
        text.append(rest.removeFirst())
      } else if rest.isEmpty || [separator, "\n", "\r"].contains(rest.first) {
        return String(text)
      } else {
        throw .textBesideQuotes(line: line)
      }
    }
    throw .unfinishedQuote(line: start)
  }

  private mutating func skipLineBreak() {
    if rest.isEmpty { return }
    if rest.removeFirst() == "\r", rest.first == "\n" { rest.removeFirst() }
    line += 1
  }
}
