import Testing

@testable import Page
@testable import Weave

@Suite("Prose of a page")
struct ProseTests {
  @Test(
    "Markdown becomes HTML",
    arguments: [
      ("a *b* **c**", "<p>a <em>b</em> <strong>c</strong></p>"),
      ("~~d~~ `e`", "<p><del>d</del> <code>e</code></p>"),
      ("a  \nb\nc<br>d", "<p>a<br/>b\nc<br/>d</p>"),
      ("# A\n### B\n# C", "<h2>A</h2><h3>B</h3><h2>C</h2>"),
      ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
      ("3. a\n\n4. b", "<ol start=\"3\"><li><p>a</p></li><li><p>b</p></li></ol>"),
      ("- [x] a\n- [ ] b", "<ul><li>☑ a</li><li>☐ b</li></ul>"),
      ("> a", "<blockquote><p>a</p></blockquote>"),
      ("---", "<hr/>"),
      (
        "| a | b |\n|:-:|--:|\n| c | d |",
        "<div class=\"scroll\"><table><thead><tr><th class=\"centre\" scope=\"col\">a</th>"
          + "<th class=\"right\" scope=\"col\">b</th></tr></thead><tbody><tr>"
          + "<td class=\"centre\">c</td><td class=\"right\">d</td></tr></tbody></table></div>"
      ),
      (
        "```swift example\nlet a\n```",
        "<pre class=\"code\"><code><span class=\"keyword\">let</span> a\n</code></pre>"
      ),
      ("<!-- nbgrade x -->\n\na<!-- b -->", "<p>a</p>"),
      ("<b>a</b>", "<p><code>&lt;b&gt;</code>a<code>&lt;/b&gt;</code></p>"),
      ("<div>a</div>", "<pre class=\"plain\">&lt;div&gt;a&lt;/div&gt;\n</pre>"),
      ("[a](notebook.md#b)", "<p>a</p>"),
      (
        "![a *b*](http://example.org/c.png)",
        "<p><span class=\"image\">[image: a b (http://example.org/c.png)]</span></p>"
      ),
    ])
  func renders(_ markdown: String, _ expected: String) {
    #expect(Self.html(markdown) == expected)
  }

  /// Prose that would cost a careless renderer its stack or its evening.
  enum Hostile: CaseIterable {
    case quotations, lists, emphasis, links, images, crossed, backticks, dollars, formulas, code
    case cells, backtickRuns

    var markdown: String {
      func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
      return switch self {
      case .quotations: many("> ", 20_000) + "end"
      case .lists: (0..<300).map { many(" ", 2 * $0 / 3) + "- a\n" }.joined() + "\nend"
      case .emphasis: many("*a **a ", 8_000) + "end"
      case .links: many("[", 30_000) + "end"
      case .images: many("![", 30_000) + "end"
      case .crossed: many("*a_ ", 15_000) + "end"
      case .backticks: "x" + many("`", 30_000) + "end"
      case .dollars: many("$", 60_000) + "end"
      case .formulas: many("$a", 30_000) + "end"
      case .code: many("`$a", 20_000) + "end"
      case .cells: "| end |\n|---|\n" + many("|", 60_000)
      case .backtickRuns: (1..<300).map { many("`", $0) + "a" }.joined() + "end"
      }
    }
  }

  @Test(
    "Prose nested without measure is shown flat, and soon",
    .timeLimit(.minutes(1)), arguments: Hostile.allCases)
  func nests(_ hostile: Hostile) {
    #expect(Self.html(hostile.markdown).contains("end"))
  }

  @Test("Texts that are written at the same time do not disturb each other")
  func concurrent() async {
    let all = await withTaskGroup(of: String.self) { group in
      for _ in 0..<200 { group.addTask { Self.html("~~a~~ www.example.org |") } }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(all.count == 1)
    #expect(all.first?.contains("<del>a</del>") == true)
  }

  @Test("Prose too large for the parser is shown as it stands")
  func large() {
    let html = Self.html("*a*\n" + String(repeating: "<b> ", count: 20_000))
    #expect(html.hasPrefix("<pre class=\"plain\">*a*\n&lt;b&gt; "))
  }

  @Test("A line of more links than anybody writes is shown as it stands")
  func manyLinks() {
    let html = Self.html("*a* " + String(repeating: "www.a_", count: 600))
    #expect(html.hasPrefix("<pre class=\"plain\">*a* www.a_"))
  }

  @Test("So much prose is laid out, and the rest shown as it was typed")
  func long() throws {
    let text = "*a* " + String(repeating: "b ", count: 15_000)
    let page = FeedbackPage(
      title: "", student: "", earned: 0, possible: 0,
      cells: Array(repeating: .prose(text), count: 10), exercises: [], prose: PageResources.none)
    let document = try PageDocument(page.html())
    #expect(document.count("//p/em") == 8)
    #expect(document.count("//pre[@class='plain']") == 2)
  }

  @Test("A notebook too long to show ends with a note")
  func tooLong() throws {
    let cell = PageCell.output(String(repeating: "x", count: 1_000_000))
    let page = FeedbackPage(
      title: "", student: "", earned: 0, possible: 0, cells: [cell, cell, cell], exercises: [],
      prose: PageResources.none)
    let document = try PageDocument(page.html())
    #expect(document.count("//div[@class='trial']") == 2)
    #expect(
      document.texts("//p[@class='words']") == ["The rest of the notebook is too long to show."])
  }

  private static func html(_ markdown: String) -> String {
    let html = HTMLWriter()
    var levels = HeadingLevels()
    var writer = ProseWriter(html, mathematics: .empty, figures: .none)
    writer.write(markdown, levels: &levels)
    return html.finish()
  }
}
