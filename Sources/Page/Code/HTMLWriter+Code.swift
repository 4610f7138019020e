import Marking

extension HTMLWriter {
  /// Writes Swift, coloured.
  package func swift(_ source: String) { tokens(SwiftLexer(source).tokens) }

  private func tokens(_ tokens: [SwiftToken]) {
    for token in tokens {
      if token.kind == .plain {
        text(token.text)
      } else {
        element("span", ["class": token.kind.rawValue], text: token.text)
      }
    }
  }

  /// Writes a cell's code: where it stands, its lines with their numbers, and below a line what is
  /// the matter with it.
  func listing(_ code: PageCode, remarks: [LineRemark]) {
    let lines = SwiftLexer(code.text.escapedForTerminal.withoutFinalLineEnds).tokens.lines
    let last = code.firstLine + lines.count - 1
    // A brace that is missing at the end is told of the line after it.
    let own = remarks.filter {
      $0.source == code.source && $0.line >= code.firstLine && $0.line <= last + 1
    }
    let byLine = Dictionary(grouping: own) { min($0.line, last) }
    element("figure", ["class": "listing"]) {
      element("figcaption", text: code.place.escapedForLine)
      element(
        "pre",
        ["class": "code", "tabindex": "0", "aria-label": "Code, \(code.place.escapedForLine)"]
      ) {
        element("code") {
          for (index, tokens) in lines.enumerated() {
            line(tokens, number: code.firstLine + index, byLine[code.firstLine + index] ?? [])
          }
        }
      }
    }
  }

  private func line(_ tokens: [SwiftToken], number: Int, _ remarks: [LineRemark]) {
    let kind = remarks.isEmpty ? "line" : "line wrong"
    element("span", ["class": kind, "data-line": "\(number)"]) {
      self.tokens(tokens)
      text("\n")
    }
    for remark in remarks {
      element("span", ["class": "remark"]) {
        element("strong", text: remark.kind == .error ? "Error" : "Crash")
        text(" in line \(remark.line): \(remark.message.escapedForLine)\n")
      }
    }
  }
}

extension String {
  /// The text without line breaks at its end.
  var withoutFinalLineEnds: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
