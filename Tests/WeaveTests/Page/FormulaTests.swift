import Foundation
import Testing

@testable import Page
@testable import Weave

@Suite("Formulas")
struct FormulaTests {
  struct Text: CustomTestStringConvertible {
    let markdown: String
    let formulas: [String]
    var testDescription: String { markdown }

    init(_ markdown: String, _ formulas: String...) {
      self.markdown = markdown
      self.formulas = formulas
    }
  }

  @Test(
    "Are found where pandoc finds them",
    arguments: [
      Text("$x$ and $$y$$", "$x$", "$$y$$"),
      Text("$$\na_1\n$$", "$$a_1$$"),
      Text("$a_1 * b$ and $c_2 * d$", "$a_1 * b$", "$c_2 * d$"),
      Text("It costs $5, or $6."),
      Text("$ x$, $x $, $x$2"),
      Text(#"\$x$ and $\$$"#, #"$\$$"#),
      Text("`$x$` and ``a ` $x$``"),
      Text("`$x and $y$", "$y$"),
      Text("```\n$x$\n```\n$y$", "$y$"),
      Text("~~~swift\n$x$\n```\n~~~\n$y$", "$y$"),
      Text("> - ```\n>   $x$\n>   ```\n\n$y$", "$y$"),
      Text("$x\n\ny$"),
      Text("$x\ny$", "$x\ny$"),
      Text("| $|x|$ |\n|--|", "$|x|$"),
      Text("$$$$ and $$"),
      Text("$x$$y$", "$x$", "$y$"),
      Text("\u{E000}0\u{E001} $$\r\nx\r\n$$\r\n\r\n$y$", "$$x$$", "$y$"),
      Text(#"$x\"#),
    ])
  func scans(_ text: Text) {
    #expect(FormulaScanner(text.markdown).formulas.map(\.source) == text.formulas)
  }

  @Test("Markdown leaves formulas alone, and code shows them as they were written")
  func protects() throws {
    let markdown = "$a_1 * b$ *and* $c_2 * d_3$\n\n    $indented$\n\n| a |\n|---|\n| $|x|$ |"
    let page = FeedbackPage(
      title: "", student: "", earned: 0, possible: 0, cells: [.prose(markdown)], exercises: [],
      prose: PageResources.none)
    let document = try PageDocument(page.html())
    #expect(document.texts("//code[@class='tex']") == ["$a_1 * b$", "$c_2 * d_3$", "$|x|$"])
    #expect(document.texts("//em") == ["and"])
    #expect(document.texts("//pre/code") == ["$indented$\n"])
  }

  @Test("pandoc converts them; the table's file is the same each time and is read back")
  func converts() throws {
    let texts = ["$b<c$ and $$\\frac{a}{b}$$", "$a$ and $b<c$"]
    let data = try MathConverter().table(for: texts)
    #expect(try MathConverter().table(for: texts.reversed()) == data)
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let table = try MathTable(contentsOf: file)
    #expect(table.count == 3)
    #expect(table.matches(texts))
    #expect(!table.matches(["$a$"]))
    #expect(table.node(Formula(tex: "b<c", isDisplayed: false)) != nil)
    #expect(table.node(Formula(tex: "b<c", isDisplayed: true)) == nil)
  }

  @Test("The handout's table holds its formulas")
  func handout() throws {
    let handout = SampleStudent.folder.appending(path: "notebook.md")
    let text = try String(contentsOf: handout, encoding: .utf8)
    let file = SampleStudent.folder.appending(path: MathTable.fileName)
    #expect(try MathTable(contentsOf: file).matches([text]))
  }

  @Test("What pandoc can't convert is told")
  func failsToConvert() throws {
    #expect(throws: MathError.notConverted(["$\\nonsense{$"])) {
      _ = try MathConverter().convert([
        Formula(tex: "x", isDisplayed: false), Formula(tex: "\\nonsense{", isDisplayed: false),
      ])
    }
    #expect(throws: MathError.noConverter) { _ = try MathConverter(path: "/nowhere") }
  }

  @Test(
    "Of MathML only what draws mathematics is taken over",
    arguments: [
      ("<math><mi>x</mi></math>", "<math><mi>x</mi></math>"),
      ("<math><script>x</script><mi>x</mi></math>", "<math><mi>x</mi></math>"),
      ("<math><mi onclick='f()' href='javascript:f()'>x</mi></math>", "<math><mi>x</mi></math>"),
      ("<math><annotation-xml><svg/></annotation-xml></math>", "<math></math>"),
      ("<math><mrow>text</mrow></math>", "<math><mrow></mrow></math>"),
      ("<math><mspace width='1em;x:url(a)'/></math>", "<math><mspace></mspace></math>"),
      ("<math><mi>&lt;b&gt;</mi></math>", "<math><mi>&lt;b&gt;</mi></math>"),
      (
        "<math><semantics><mi>x</mi><annotation>x</annotation></semantics></math>",
        "<math><mi>x</mi></math>"
      ),
    ])
  func sanitises(_ mathML: String, _ expected: String) {
    let formula = Formula(tex: "x", isDisplayed: false)
    let html = HTMLWriter()
    html.formula(formula, in: MathTable([formula: mathML]))
    #expect(html.finish() == expected)
  }

  @Test("What is no MathML is shown as TeX", arguments: ["", "<p>x</p>", "<math>", "x"])
  func fallsBack(_ mathML: String) {
    let formula = Formula(tex: "x<y", isDisplayed: true)
    let html = HTMLWriter()
    html.formula(formula, in: MathTable([formula: mathML]))
    #expect(html.finish() == "<code class=\"tex displayed\">$$x&lt;y$$</code>")
  }
}
