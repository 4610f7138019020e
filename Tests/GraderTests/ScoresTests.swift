import Foundation
import Marking
import Testing

@testable import Grader

@Suite("Scores", .timeLimit(.minutes(1)))
struct ScoresTests {
  struct Field: CustomTestStringConvertible, Sendable {
    let text: String
    let field: String
    var testDescription: String { field }
  }

  @Test(
    "are quoted and defused in CSV",
    arguments: [
      Field(text: "ada", field: "ada"), Field(text: "", field: ""),
      Field(text: "a,b", field: "\"a,b\""), Field(text: "a\"b", field: "\"a\"\"b\""),
      Field(text: "a\nb", field: "\"a\nb\""), Field(text: "a\r\nb", field: "\"a\nb\""),
      Field(text: "=1+1", field: "'=1+1"), Field(text: "+1", field: "'+1"),
      Field(text: "-1", field: "'-1"), Field(text: "@sum", field: "'@sum"),
      Field(text: "\t=1", field: "\"'\t=1\""), Field(text: "\r=1", field: "'\\u{d}=1"),
      Field(text: "a;=1", field: "\"a;=1\""), Field(text: "a\u{1B}[31mb", field: "a\\u{1b}[31mb"),
      Field(text: "a\u{202E}b", field: "a\\u{202e}b"),
      Field(text: "＝1", field: "'＝1"), Field(text: "=\"x\"", field: "\"'=\"\"x\"\"\""),
    ])
  func field(_ one: Field) { #expect(one.text.csvField == one.field) }

  @Test("are a row a student in CSV")
  func rows() {
    let result = SampleClass.result([
      SampleClass.student("ada", SampleClass.outcomes[1]),
      SampleClass.student("=bob", .graderError("disk full")),
      SampleClass.absent("eve\u{1B}[2J\n\u{202E}", .noSubmission),
    ])
    let person = "7,\"Ada, \"\"Countess\"\"\",ada@example.org"
    #expect(
      ScoresCSV(result: result).text
        == [
          "student,id,name,email,state,linear_forward,compute_cost,total,percent",
          "ada,\(person),graded,4,4,8,40", "'=bob,\(person),graded,,,,",
          #"eve\u{1b}[2J\n\u{202e},,,,no submission,,,0,0"#, "",
        ].joined(separator: "\r\n"))
  }

  @Test("are valid JSON by our schema, and the schema is strict")
  func schema() throws {
    let folder = try TemporaryFolder()
    try ReportWriter(output: folder.path).write(SampleClass.everything)
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      scores = json.load(open(sys.argv[2]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      validator.validate(scores)
      for change in [{"version": 2}, {"more": 1}, {"started": "now"}, {"students": [{}]}]:
          assert list(validator.iter_errors({**scores, **change})), change
      print(len(scores["students"]), sum(s["earned"] is None for s in scores["students"]))
      """
    let output = try ReportPython().run(
      script, "\(Package.root)/Schemas/scores.schema.json",
      "\(folder.path)/deep-neural-network/scores.json")
    #expect(output == "\(SampleClass.everything.students.count) 1\n")
  }
}
