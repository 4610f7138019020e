import Marking

/// The results as a page that needs nothing else.
enum HTMLPage {
  /// The page's text.
  static func text(_ check: CheckText, title: String) -> String {
    XMLElement(
      "html", ["lang": "en"],
      [
        XMLElement(
          "head", [:],
          [
            XMLElement("title", text: title), XMLElement("style", text: style),
          ]),
        XMLElement(
          "body", [:],
          [XMLElement("h1", text: title), XMLElement("p", text: check.summary)]
            + notes(check.before) + check.explanations.map(section) + notes(check.after)),
      ]
    ).document("<!DOCTYPE html>")
  }

  private static func notes(_ notes: [String]) -> [XMLElement] {
    notes.map { XMLElement("pre", text: $0.escapedForTerminal) }
  }

  private static func section(_ exercise: ExerciseExplanation) -> XMLElement {
    let isOpen = exercise.verdict != .passed
    let head = XMLElement("summary", text: "\(exercise.id): \(exercise.headline.escapedForLine)")
    let body = XMLElement("pre", text: TextRenderer().text(exercise))
    return isOpen
      ? XMLElement("details", ["open": ""], [head, body])
      : XMLElement("details", [:], [head, body])
  }

  // No character in it means anything to XML.
  private static let style = """
    :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.4 }
    body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
    summary { font-weight: 600; margin-top: 1rem; cursor: pointer }
    pre { overflow-x: auto; padding: 0.5rem 1rem; border-left: 3px solid gray }
    """
}
