import Testing

@testable import Marking

@Suite("Markdown")
struct MarkdownTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let plain: String
    let markdown: String
    var testDescription: String { plain }
  }

  @Test(
    "shows texts as they are",
    arguments: [
      Text(plain: "linear_forward: 6.5 of 10", markdown: "linear_forward: 6.5 of 10"),
      Text(plain: "_a_ *b*", markdown: #"\_a\_ \*b\*"#),
      Text(plain: "<script>&amp;", markdown: #"\<script\>\&amp;"#),
      Text(plain: "# a\n- b\n1. c\n2) d\n===", markdown: "\\# a\n\\- b\n1\\. c\n2\\) d\n\\==="),
      Text(plain: "![x](y) `z` |", markdown: #"\!\[x\](y) \`z\` \|"#),
      Text(plain: "a\\b", markdown: #"a\\b"#),
    ])
  func escaped(_ text: Text) { #expect(text.plain.markdown == text.markdown) }

  @Test("keeps arrays in blocks that nothing within can close")
  func fences() {
    let one = CaseExplanation(
      name: "one", visibility: .visible, verdict: .failed, headline: "no",
      paragraphs: [
        .text("See:"), .code("f()"), .value(.init(label: "A", runs: [])), .printed("```"),
      ])
    let exercise = ExerciseExplanation(
      id: "x", file: nil, verdict: .failed, headline: "0 of 1 points", paragraphs: [], cases: [one])
    #expect(
      MarkdownRenderer().text(exercise) == """
        ## x: 0 of 1 points

        - **one**: no

          See:

          ```
          f()
          A = 
          ```

          It printed:

          ````
          ```
          ````
        """)
  }
}
