import Marking

extension String {
  /// The text as one field of a CSV file: quoted where RFC 4180 asks for it, and with an apostrophe
  /// before what a spreadsheet would take for a formula.
  ///
  /// What could command a terminal is an escape. Some spreadsheets split at semicolons and tabs too,
  /// and what follows one could be a formula: they are quoted.
  var csvField: String {
    let text = (isFormula ? "'" + self : self).escapedForTerminal
    let needsQuotes = text.unicodeScalars.contains { ",;\"\t\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// Whether a spreadsheet would compute with the text; full-width signs count too.
  private var isFormula: Bool {
    guard let first = unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
