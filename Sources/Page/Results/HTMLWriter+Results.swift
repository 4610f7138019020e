import Marking

extension HTMLWriter {
  /// Writes what became of an exercise: points and verdict, what is wrong, its cases.
  func result(_ exercise: PageExercise, headingLevel level: Int) {
    let explanation = exercise.explanation
    let title = "result-\(explanation.id)"
    element(
      "section",
      [
        "class": "result \(VerdictSign(explanation.verdict).rawValue)",
        "id": exercise.anchor, "aria-labelledby": title,
      ]
    ) {
      element("h\(level)", ["id": title]) {
        sign(explanation.verdict)
        text(" ")
        element("code", text: explanation.id)
        text(": \(explanation.headline.escapedForLine)")
      }
      paragraphs(explanation.paragraphs)
      if !explanation.cases.isEmpty {
        element("ul", ["class": "cases"]) { explanation.cases.forEach(self.case) }
      }
      element("p", ["class": "back"]) {
        element("a", ["href": "#summary"], text: "Back to the summary")
      }
    }
  }

  private func `case`(_ one: CaseExplanation) {
    element("li") {
      element("p", ["class": "case"]) {
        sign(one.verdict)
        text(" ")
        element("strong", text: one.name.escapedForLine)
        if one.visibility == .hidden {
          text(" ")
          element("span", ["class": "hidden"], text: "hidden")
        }
        text(": \(one.headline.escapedForLine)")
      }
      paragraphs(one.paragraphs)
    }
  }

  /// Writes paragraphs, values that follow each other as one list.
  func paragraphs(_ paragraphs: [Paragraph]) {
    var rest = paragraphs[...]
    while let first = rest.first {
      let figures = rest.prefix { $0.figure != nil }.compactMap(\.figure)
      rest = rest.dropFirst(max(1, figures.count))
      if figures.isEmpty { paragraph(first) } else { values(figures) }
    }
  }

  private func paragraph(_ paragraph: Paragraph) {
    switch paragraph {
    case .text(let text): element("p", ["class": "words"], text: text.escapedForTerminal)
    case .hint(let text):
      element("p", ["class": "hint"]) {
        element("strong", text: "Hint: ")
        self.text(text.escapedForTerminal)
      }
    case .code(let code):
      element("pre", ["class": "code"]) {
        element("code") { swift(code.escapedForTerminal) }
      }
    case .diagnostics(let text): block("diagnostics", text)
    case .printed(let text):
      element("p", ["class": "words"], text: "It printed:")
      block("printed", text.withoutFinalLineEnds)
    case .value(let figure): values([figure])
    }
  }

  /// Writes text of fixed width that a program said.
  private func block(_ kind: String, _ text: String) {
    element("pre", ["class": kind]) { element("samp", text: text.escapedForTerminal) }
  }

  private func values(_ figures: [Figure]) {
    element("dl", ["class": "values"]) {
      for figure in figures {
        element("div", ["class": figure.kind]) {
          element("dt", text: figure.label.escapedForLine)
          element("dd") { element("pre") { element("samp") { runs(figure.runs) } } }
        }
      }
    }
  }

  private func runs(_ runs: [Figure.Run]) {
    for run in runs {
      let text = run.text.escapedForTerminal
      if run.isMarked { element("mark", text: text) } else { self.text(text) }
    }
  }
}

extension PageExercise {
  /// The name of the place in the page where its result stands.
  var anchor: String { "exercise-\(explanation.id)" }
}

extension Paragraph {
  fileprivate var figure: Figure? { if case .value(let figure) = self { figure } else { nil } }
}

extension Figure {
  /// Which of the values that stand together it is.
  fileprivate var kind: String? {
    if label.hasPrefix("expected ") { return "expected" }
    return label.hasPrefix("your ") ? "actual" : nil
  }
}
