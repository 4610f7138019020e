extension String {
  /// The text as one field of a CSV file: quoted where RFC 4180 asks for it, and with an apostrophe
  /// before what a spreadsheet would take for a formula.
  var csvField: String {
    let text = isFormula ? "'" + self : self
    let needsQuotes = text.unicodeScalars.contains { scalar in
      scalar == "," || scalar == "\"" || scalar == "\n" || scalar == "\r"
    }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  /// Whether a spreadsheet would compute with the text; full-width signs count too.
  private var isFormula: Bool {
    guard let first = unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
