import Marking

extension FeedbackPage {
  /// The page. The same feedback gives the same bytes.
  package func html() -> String {
    let html = HTMLWriter()
    html.literal("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en"]) {
      head(html)
      html.element("body") {
        html.element("a", ["class": "skip", "href": "#notebook"], text: "Skip to the notebook")
        banner(html)
        html.element("main") {
          summary(html)
          let shown = notebook(html)
          remaining(html, shown: shown)
        }
        html.element("footer") {
          html.element("p") {
            html.text("In what your code returned or printed, what differs is ")
            html.element("mark", text: "underlined")
            html.text(". Of hidden cases only the name and the verdict are shown.")
          }
        }
      }
    }
    html.literal("\n")
    return html.finish()
  }

  private func head(_ html: HTMLWriter) {
    html.element("head") {
      html.element("meta", ["charset": "utf-8"])
      html.element(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        ])
      html.element(
        "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.element("meta", ["name": "color-scheme", "content": "light dark"])
      html.element("meta", ["name": "referrer", "content": "no-referrer"])
      html.element("title", text: "\(student.escapedForLine): \(title)")
      html.element("style") { html.literal(PageStyle.sheet) }
    }
  }

  private func banner(_ html: HTMLWriter) {
    html.element("header", ["class": "banner"]) {
      html.element("div") {
        html.element("h1", text: title)
        html.element("p", ["class": "student"], text: student.escapedForLine)
        if !versions.isEmpty {
          let names = versions.map(\.escapedForLine).joined(separator: ", ")
          html.element("p", ["class": "version"], text: "Handout \(names)")
        }
      }
      html.element("p", ["class": "total"]) {
        html.element("strong", text: earned?.asPoints ?? "No mark")
        html.text(earned == nil ? " yet" : " of \(possible.asPoints) points")
      }
    }
  }

  private func summary(_ html: HTMLWriter) {
    html.element("section", ["id": "summary", "aria-labelledby": "summary-title"]) {
      html.element("h2", ["id": "summary-title"], text: "Summary")
      if !notes.isEmpty {
        html.element("ul", ["class": "notes"]) {
          for note in notes { html.element("li", text: note.escapedForTerminal) }
        }
      }
      html.element("div", ["class": "scroll"]) {
        html.element("table", ["class": "summary"]) {
          html.element("thead") {
            html.element("tr") {
              for title in ["Exercise", "Verdict", "Points"] {
                html.element(
                  "th", ["scope": "col", "class": title == "Points" ? "right" : nil], text: title)
              }
            }
          }
          html.element("tbody") { for exercise in exercises { row(exercise, html) } }
        }
      }
    }
  }

  private func row(_ exercise: PageExercise, _ html: HTMLWriter) {
    html.element("tr") {
      html.element("th", ["scope": "row"]) {
        html.element("a", ["href": "#\(exercise.anchor)"]) { html.id(exercise.explanation.id) }
      }
      html.element("td") {
        html.sign(exercise.explanation.verdict)
        html.text(" \(exercise.explanation.verdict.rawValue)")
      }
      html.element("td", ["class": "right"]) {
        html.text("\(exercise.earned?.asPoints ?? "–") of \(exercise.possible.asPoints)")
      }
    }
  }

  /// Writes the notebook; gives the ids of the exercises whose results stand in it.
  private func notebook(_ html: HTMLWriter) -> Set<String> {
    var writer = NotebookWriter(html, page: self)
    html.element("section", ["id": "notebook", "aria-label": "Your notebook", "tabindex": "-1"]) {
      writer.write(cells)
    }
    return writer.shown
  }

  /// The exercises that no cell of the notebook solves.
  private func remaining(_ html: HTMLWriter, shown: Set<String>) {
    let rest = exercises.filter { !shown.contains($0.explanation.id) }
    if rest.isEmpty { return }
    html.element("section", ["aria-labelledby": "remaining-title"]) {
      html.element("h2", ["id": "remaining-title"], text: "Exercises without a cell of yours")
      for exercise in rest { html.result(exercise, headingLevel: 3) }
    }
  }
}

extension HTMLWriter {
  /// Writes an id, which may go over to the next line behind each `_`.
  fileprivate func id(_ id: String) {
    let parts = id.split(separator: "_", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      text(index + 1 < parts.count ? "\(part)_" : String(part))
      if index + 1 < parts.count { element("wbr") }
    }
  }
}
