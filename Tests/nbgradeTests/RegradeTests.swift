import Foundation
import Testing

@Suite("Grading again", .tags(.sandbox), .timeLimit(.minutes(10)))
struct RegradeTests {
  @Test("one student leaves the others' marks, and makes the class's files anew")
  func student() async throws {
    let course = try Course(["ada": .small, "bob": .small, "cy": .small])
    #expect(try await course.grade().status == 0)
    let before = try course.timeless()
    try course.add("bob", Sample(files: ["compute_cost.swift": Sample.cost("return 0")]))
    // Ada's work changes too, and is not asked for.
    try course.add("ada", Sample(files: ["compute_cost.swift": Sample.cost("return 0")]))
    let ending = try await course.grade(["--student", "bob"])
    #expect(ending.status == 0, "\(ending.errors)")
    let scores = try course.scores()
    #expect(scores.students.map(\.name) == ["ada", "bob", "cy"])
    #expect(scores.students.map(\.earned) == [10, 0, 10])
    let after = try course.timeless()
    for (name, text) in before where name.contains("/ada") || name.contains("/cy") {
      #expect(text == after[name], "\(name) differs")
    }
    let junit = try #require(after["\(Sample.assignment)/junit.xml"])
    #expect(junit.matches(of: #/<testsuite /#).count == 3)
  }

  @Test("a student leaves another alone whose name looks the same")
  func alike() async throws {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    let wrong = Sample(files: ["compute_cost.swift": Sample.cost("return 0")])
    let course = try Course()
    try course.add(composed, .small)
    try course.add(decomposed, wrong)
    #expect(try await course.grade().status == 0)
    try course.add(composed, wrong)
    try course.add(decomposed, .small)
    #expect(try await course.grade(["--student", composed]).status == 0)
    let scores = try course.scores()
    #expect(scores.student(composed)?.earned == 0)
    #expect(scores.student(decomposed)?.earned == 0)
    #expect(try await course.grade(["--student", "e\u{302}"]).status == 2)
  }

  @Test("takes the files of those who are gone away, and nobody else's")
  func gone() async throws {
    let course = try Course(["ada": .small, "bob": .small])
    #expect(try await course.grade().status == 0)
    try course.scratch.write("mine", to: "reports/\(Sample.assignment)/students/bob/notes.txt")
    try course.scratch.write("mine", to: "reports/\(Sample.assignment)/notes.txt")
    try FileManager.default.removeItem(atPath: "\(course.submissions)/bob")
    #expect(try await course.grade(["--student", "ada"]).status == 0)
    #expect(try course.scores().students.map(\.name) == ["ada"])
    let left = try Tree.files(course.reports).keys.filter { $0.contains("bob") }.sorted()
    #expect(left == ["students/bob", "students/bob/notes.txt"])
    #expect(try Tree.texts(course.reports)["notes.txt"] == "mine")
  }

  @Test("with another secret says whose marks are of another run")
  func outdated() async throws {
    let course = try Course(["ada": .small, "bob": .small])
    #expect(try await course.grade().status == 0)
    let secret = try course.scratch.write("s", to: "secret")
    let ending = try await course.grade(["--student", "ada", "--secret-file", secret])
    #expect(ending.status == 0)
    #expect(ending.errors.contains("Results of bob were kept from a run with another"))
  }

  @Test("with damaged results says which, and that the class is to be graded again")
  func damaged() async throws {
    let course = try Course(["ada": .small, "bob": .small])
    #expect(try await course.grade().status == 0)
    try course.scratch.write("{}", to: "reports/\(Sample.assignment)/results/bob.json")
    let ending = try await course.grade(["--student", "ada"])
    #expect(ending.status == 2)
    #expect(ending.errors.contains("results/bob.json is no result"))
    let show = try await Nbgrade.built().run(
      ["show", Sample.assignment, "bob", "--output", course.output])
    #expect(show.status == 2)
  }

  @Test("behind another wall leaves the others the words for theirs")
  func walls() async throws {
    let course = try Course(["ada": .small, "bob": .small])
    #expect(try await course.grade(["--sandbox", "none"]).status == 0)
    let warning = "Students' code ran without a sandbox"
    #expect(try course.scores().warnings.count { $0.hasPrefix(warning) } == 1)
    let ending = try await course.grade(["--student", "bob"])
    #expect(ending.status == 0)
    #expect(ending.errors.contains("It is so of ada."), "\(ending.errors)")
    let scores = try course.scores()
    #expect(scores.student("ada")?.sandbox == "none")
    #expect(scores.student("bob")?.sandbox == scores.sandbox)
    #expect(scores.sandbox != "none")
    let texts = try Tree.texts(course.reports)
    for file in [
      "students/STUDENT/feedback.txt", "students/STUDENT/feedback.html", "junit/STUDENT.xml",
    ] {
      for (student, isWarned) in [("ada", true), ("bob", false)] {
        let text = try #require(texts[file.replacing("STUDENT", with: student)])
        #expect(
          text.replacing("&#39;", with: "'").contains(warning) == isWarned, "\(student): \(file)")
      }
    }
    #expect(texts["report.md"]?.contains("| sandbox | \(scores.sandbox), none |") == true)
    #expect(texts["junit/ada.xml"]?.contains(#"name="sandbox" value="none""#) == true)
  }

  @Test("by a roster gives everyone on it a row")
  func roster() async throws {
    let course = try Course([
      "s1": .small, "Bob@Uni.example": .small, "guest": .small, "Ada": .small,
    ])
    let roster = try course.scratch.write(
      """
      id,name,email
      s1,"Lovelace, Ada",ada.l@uni.example
      s2,Bob,bob@uni.example
      s3,Zoë,zoe@uni.example
      ada,Ada Exact,exact@uni.example

      """, to: "roster.csv")
    let ending = try await course.grade(["--roster", roster])
    #expect(ending.status == 0, "\(ending.errors)")
    let scores = try course.scores()
    #expect(scores.student("s1")?.person?.name == "Lovelace, Ada")
    #expect(scores.student("Bob@Uni.example")?.person?.id == "s2")
    #expect(scores.student("guest")?.person == nil)
    let absent = try #require(scores.student("s3"))
    #expect(absent.state == "no submission")
    #expect(absent.earned == 0)
    #expect(try await course.grade(["--roster", roster, "--fail-under", "1"]).status == 1)
    #expect(try await course.grade(["--roster", roster, "--student", "s1"]).status == 0)
    #expect(try course.scores().students.map(\.name) == scores.students.map(\.name))
  }
}
