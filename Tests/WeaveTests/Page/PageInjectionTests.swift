import Exercises
import Reference
import Foundation
import Marking
import Testing

@testable import Page
@testable import Weave

/// Texts of students that would be markup or script if a page let them.
@Suite("Feedback page, injections")
struct PageInjectionTests {
  static let attacks = [
    "<script>alert(1)</script>",
    "</code></pre></style></title><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg/onload=alert(1)>",
    "' onmouseover='alert(1)",
    "<!--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<meta http-equiv=refresh content='0;url=http://tracker.invalid'>",
    "<base href=http://tracker.invalid>",
    "<style>@import 'http://tracker.invalid'</style>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\u{0}<scr\u{0}ipt>alert(1)</script>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:alert(1))",
    "[x](file:///etc/passwd)",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "![x](http://tracker.invalid/pixel.png)",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "![x](javascript:alert(1))",
    "![\"><script>alert(1)</script>](http://tracker.invalid)",
    "[![x](http://tracker.invalid/a.png)](javascript:alert(1))",
    "<http://example.org/\"onmouseover=alert(1)>",
    "$\\href{javascript:alert(1)}{x}$ $<script>alert(1)</script>$",
    "`</code><script>alert(1)</script>`",
    "```\"><script>\n</code></pre><script>alert(1)</script>\n```",
    "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
    "# <script>alert(1)</script>",
    "- [x] <script>alert(1)</script>",
    "<details open ontoggle=alert(1)>",
    "\u{E000}0\u{E001}\u{E000}99999999999999999999\u{E001}",
  ]

  @Test("Nothing of a student's text becomes markup", arguments: attacks)
  func attack(_ attack: String) throws {
    let plain = try Self.document("harmless")
    let attacked = try Self.document(attack)
    let own = Set(plain.elements).union([
      "a", "br", "code", "del", "div", "em", "h2", "h3", "input", "li", "ol", "p", "pre", "samp",
      "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul", "mark",
    ])
    #expect(Set(attacked.elements).subtracting(own) == [])
    #expect(attacked.count("//script | //img | //svg | //iframe | //style[2] | //title[2]") == 0)
    #expect(!attacked.attributes.contains { $0.hasPrefix("on") || $0.hasPrefix("src") })
    for address in attacked.texts("//@href") {
      let isFine = ["#", "http://", "https://", "mailto:"].contains(where: address.hasPrefix)
      #expect(isFine, "\(address)")
    }
    #expect(attacked.count("//meta") == plain.count("//meta"))
  }

  @Test("Links lead to pages and mailboxes, and say nothing of where one comes from")
  func links() throws {
    let page = try Self.document(
      "[a](https://example.org/?a=1&b=2) <https://example.org> www.example.org <ada@example.org>")
    let links = "//*[@id='notebook']//a[not(starts-with(@href, '#'))]"
    #expect(
      page.texts("\(links)/@href") == [
        "https://example.org/?a=1&b=2", "https://example.org", "http://www.example.org",
        "mailto:ada@example.org",
      ])
    #expect(page.texts("\(links)/@rel").allSatisfy { $0 == "noopener noreferrer" })
  }

  @Test("What commands a terminal or turns text around is written as an escape")
  func bidirectional() throws {
    let page = try Self.document("let a\u{202E} = 1 \u{1B}[31m")
    #expect(page.texts("//figure//code")[0].contains("let a\\u{202e} = 1 \\u{1b}[31m"))
  }

  /// A page that holds the text wherever a student's text can stand.
  private static func document(_ text: String) throws -> PageDocument {
    let exercise = try #require(SampleStudent.exercise)
    let one = exercise.cases[0]
    let outcomes: [Outcome] = [
      .threw(text), .crashed(signal: text, message: text, place: Place(file: text, line: 1)),
      .didNotCompile("\(text):1:1: error: \(text)"), .unreadable(text), .graderError(text),
      .returned(Record([Record.Field(text, .text(text)), Record.Field("Z", .text(text))])),
    ]
    let results = outcomes.enumerated().map { index, outcome in
      let mark = Marker(exercise).mark(
        one, input: one.input(), expected: ["Z": .number(1)], outcome: outcome,
        printed: Printed(text: text, bytes: 1))
      return ExerciseResult(
        id: "\(exercise.id)", possible: 10, cases: [mark], file: text, notes: [text])
    }
    let pages = zip(results, results.map { Explainer([exercise], style: .numpy113).explain($0) })
      .map { PageExercise($0, explanation: $1) }
    let trials = (outcomes + [.returned([:])]).enumerated().map { number, outcome in
      CellResult(
        number: number, place: text, exercise: nil, outcome: outcome,
        printed: Printed(text: text, bytes: 1), expected: "1")
    }
    let cells: [PageCell] =
      [.prose(text), .output(text)]
      + trials.map {
        .code(
          PageCode(
            text: text, place: text, source: text, firstLine: 1, exercises: [exercise.id],
            trial: $0))
      }
    let page = FeedbackPage(
      title: "Title", student: text, earned: nil, possible: 10, notes: [text], cells: cells,
      exercises: pages,
      prose: PageResources(mathematics: .empty, figures: .none))
    return try PageDocument(page.html())
  }
}

extension SampleStudent {
  /// An exercise to try marks with.
  static var exercise: Exercise? { DeepNeuralNetwork.assignment.exercise("linear_forward") }
}
