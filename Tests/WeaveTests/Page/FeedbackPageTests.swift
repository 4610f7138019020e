import Exercises
import Foundation
import Marking
import Notebook
import Testing

@testable import Page
@testable import Weave

@Suite("Feedback page")
struct FeedbackPageTests {
  private let page: PageDocument
  private let html: String
  private let student: SampleStudent

  init() throws {
    student = try SampleStudent()
    html = try student.page(resources: .sample()).html()
    page = try PageDocument(html)
  }

  @Test("Says whose it is and how many points there are")
  func head() {
    #expect(page.texts("//title") == ["Ada Okafor: Build a deep neural network, step by step"])
    #expect(page.texts("//h1") == ["Build a deep neural network, step by step"])
    #expect(page.texts("//*[@class='student']") == ["Ada Okafor"])
    #expect(page.texts("//*[@class='total']") == ["29.87 of 100 points"])
    #expect(page.texts("//ul[@class='notes']/li").count == 1)
  }

  @Test("What other pages of the class have shown before makes no difference")
  func shared() throws {
    let resources = try PageResources.sample()
    let other = FeedbackPage(
      title: "Another", student: "Another", earned: nil, possible: 0,
      cells: [.prose("#### Deep\n\na < b & $x$"), .prose("### Less deep")], exercises: [],
      prose: resources)
    let alone = other.html()
    #expect(student.page(resources: resources).html() == html)
    #expect(student.page(resources: resources).html() == html)
    #expect(other.html() == alone)
  }

  @Test("A text below another heading is written anew")
  func levels() throws {
    func headings(_ cells: [PageCell]) throws -> [String] {
      let page = FeedbackPage(
        title: "", student: "", earned: nil, possible: 0, cells: cells, exercises: [],
        prose: resources)
      let found = try PageDocument(page.html())
      return (1...6).filter { found.count("//section[@id='notebook']//h\($0)") > 0 }
        .map { "h\($0)" }
    }
    let resources = try PageResources.sample()
    #expect(try headings([.prose("### Third")]) == ["h2"])
    #expect(try headings([.prose("# First"), .prose("### Third")]) == ["h2", "h3"])
    #expect(try headings([.prose("### Third")]) == ["h2"])
  }

  @Test("The summary leads to a result of each exercise")
  func summary() {
    let ids = student.assignment.exercises.map(\.id)
    #expect(page.texts("//table[@class='summary']/tbody//a") == ids)
    for link in page.texts("//table[@class='summary']//a/@href") {
      #expect(page.count("//section[@id='\(link.dropFirst())']") == 1, "\(link)")
    }
    #expect(
      page.texts("//table[@class='summary']/tbody/tr[8]/*")
        == ["linear_activation_backward", "✗ did not compile", "0 of 10"])
  }

  @Test("A result stands below its exercise's cell and before the next")
  func order() {
    let path = "//section[@id='exercise-compute_cost']/preceding-sibling::figure[1]//code"
    #expect(page.texts(path).first?.contains("extension Solution: ComputeCost") == true)
  }

  @Test("Elements that differ are marked, in what was returned and in what was printed")
  func marks() {
    let marks = page.texts("//section[@id='exercise-linear_forward']//dd//mark")
    #expect(marks.first == "-0.73429987")
    #expect(
      page.count("//section[@id='exercise-linear_forward']/following-sibling::div[1]//mark") > 0)
    #expect(page.count("//section[@id='exercise-initialize_parameters']//mark") == 0)
  }

  @Test("Errors and crashes stand at their line, which has the number it has in the file")
  func lines() throws {
    let lines = student.notebook.split(separator: "\n", omittingEmptySubsequences: false)
    let wrong = page.texts("//span[@class='line wrong']/@data-line").compactMap(Int.init)
    #expect(wrong.count == 2)
    #expect(lines[try #require(wrong.first) - 1].contains("parameters[\"W\\(L)\"]"))
    #expect(lines[try #require(wrong.last) - 1].contains("linearBackward(dz:"))
    let remarks = page.texts("//span[@class='remark']")
    #expect(remarks.first?.hasPrefix("Crash in line ") == true)
    #expect(remarks.last?.contains("incorrect argument label in call") == true)
    for (number, text) in zip(
      page.texts("//span[@data-line]/@data-line"), page.texts("//span[@data-line]"))
    {
      #expect("\(lines[(Int(number) ?? 0) - 1])\n" == text)
    }
  }

  @Test("Of a hidden case stand the name and the verdict, and nothing else")
  func hidden() {
    for text in page.texts("//li[p/span[@class='hidden']]") {
      #expect(Verdict.allCases.contains { text.hasSuffix("hidden: \($0.rawValue)") }, "\(text)")
    }
    #expect(page.count("//span[@class='hidden']") > 20)
    // A hidden case of update_parameters threw these words.
    #expect(page.count("//section[@id='exercise-update_parameters']//*[contains(., 'W3')]") == 0)
  }

  @Test("A hidden case's crash is not told by a line either")
  func hiddenCrash() throws {
    let exercise = try #require(student.assignment.exercise("linear_forward"))
    let hidden = try #require(exercise.cases.first { $0.visibility == .hidden })
    let mark = Marker(exercise).mark(
      hidden, input: hidden.input(), expected: ["Z": .number(1)],
      outcome: .crashed(
        signal: "SIGILL", message: "secret", place: Place(file: "notebook.md", line: 3)))
    let result = ExerciseResult(id: exercise.id, possible: 10, cases: [mark])
    let explanation = Explainer(student.assignment).explain(result)
    #expect(PageExercise(result, explanation: explanation).remarks == [])
  }

  @Test("What a cell printed stands beside what was expected, under titles of the page's own")
  func trials() {
    #expect(page.count("//p[.='Expected output']") == 0)
    #expect(page.count("//div[@class='trial']") == student.trials.count)
    let status = page.texts("//p[@class='status']")
    #expect(status.contains("✓ As expected"))
    #expect(status.contains("≠ Not as expected"))
    #expect(
      status.contains(
        "○ It came to the blank of initialize_parameters_deep, which is not filled in yet."))
  }

  @Test("All formulas are MathML, all figures are inside the page")
  func mathematics() {
    #expect(page.count("//*[local-name()='math']") > 100)
    #expect(page.texts("//code[contains(@class, 'tex')]") == [])
    #expect(!html.contains("$"))
    let images = page.texts("//img/@src")
    #expect(images.count == 5)
    #expect(images.allSatisfy { $0.hasPrefix("data:image/svg+xml;base64,") })
    #expect(page.texts("//img/@alt").allSatisfy { $0.count > 20 })
  }

  @Test("Without a table formulas stay readable, without figures their words stay")
  func withoutResources() throws {
    let page = try PageDocument(student.page().html())
    #expect(page.texts("//code[@class='tex']").contains("$W^{[3]}$"))
    #expect(page.count("//img") == 0)
    #expect(page.texts("//span[@class='image']").first?.hasSuffix("(figures/outline.svg)]") == true)
  }

  @Test("Headings go down one level at a time; landmarks, language and ids are in order")
  func structure() {
    let levels = page.elements.filter { $0.wholeMatch(of: /h[1-6]/) != nil }
      .compactMap { $0.last?.wholeNumberValue }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    #expect(page.texts("/html/@lang") == ["en"])
    for landmark in ["header", "main", "footer"] {
      #expect(page.count("/html/body/\(landmark)") == 1)
    }
    let ids = page.texts("//@id")
    #expect(Set(ids).count == ids.count)
    for target in page.texts("//@aria-labelledby") { #expect(ids.contains(target)) }
    for link in page.texts("//a/@href[starts-with(., '#')]") {
      #expect(ids.contains(String(link.dropFirst())))
    }
  }

  @Test("Nothing runs and nothing is loaded")
  func selfContained() {
    #expect(page.count("//script | //link | //iframe | //object | //form | //base") == 0)
    #expect(
      page.texts("//meta[@http-equiv='Content-Security-Policy']/@content")
        == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"])
    #expect(!page.attributes.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "srcset" })
  }

  @Test("The same feedback gives the same bytes")
  func isDeterministic() throws {
    #expect(try student.page(resources: .sample()).html() == html)
  }

  @Test("A notebook of Jupyter's and a folder of Swift files give the same results")
  func formats() throws {
    let exercises = Dictionary(
      uniqueKeysWithValues: student.assignment.exercises.map { ($0.protocolName, $0.id) })
    let markdown = [NotebookFile(name: "notebook.md", text: student.notebook)]
    for format in [NotebookFormat.jupyter, .swift] {
      let files = convert(markdown, from: .markdown, to: format, exercises: exercises).files
      let page = FeedbackPage(
        student.assignment, student: "Ada", results: student.results, files: files,
        prose: PageResources.none)
      let document = try PageDocument(page.html())
      #expect(document.count("//*[@id='notebook']//section") == 10)
      #expect(document.count("//*[@id='remaining-title']") == 0)
    }
  }

  @Test("Exercises without a cell are told at the end")
  func remaining() throws {
    let page = FeedbackPage(
      student.assignment, student: "Ada", results: student.results, files: [],
      prose: PageResources.none)
    let document = try PageDocument(page.html())
    #expect(document.texts("//*[@id='remaining-title']") == ["Exercises without a cell of yours"])
    #expect(document.count("//section[starts-with(@id, 'exercise-')]") == 10)
  }
}

extension PageResources {
  /// What the deep network's folder holds, with formulas converted now.
  static func sample() throws -> PageResources {
    let handout = SampleStudent.folder.appending(path: "notebook.md")
    let text = try String(contentsOf: handout, encoding: .utf8)
    let converter = try MathConverter()
    return PageResources(
      mathematics: MathTable(try converter.convert(MathConverter.formulas(in: [text]))),
      figures: PageFigures(assignment: SampleStudent.folder))
  }
}
