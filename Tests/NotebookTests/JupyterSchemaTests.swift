import Foundation
import Testing

@testable import Notebook

@Suite("Notebooks that are written")
struct JupyterSchemaTests {
  /// A notebook with something in one place, and texts elsewhere.
  struct Oddity: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var metadata = "{}"
    var cell = #""cell_type":"code","source":"func f() {}","outputs":[]"#
    var cellMetadata = "{}"
    var top = ""

    var text: String {
      #"{"cells":[{"metadata":\#(cellMetadata),\#(cell)},{"cell_type":"code","source":"1"}],"#
        + #""metadata":\#(metadata)\#(top),"nbformat":4,"nbformat_minor":5}"#
    }
  }

  static let numbers = [
    "NaN", "Infinity", "-Infinity", "01", "-01", "00", "1.", "-2.", "1.e3", "0.e1", "1e5",
    "1E-2", "-0", "-0.0", "0.5e+07", "1e999", "123456789012345678901234567890",
  ].map { Oddity(testDescription: $0, metadata: #"{"a":[\#($0),{"b":\#($0)}]}"#) }

  static let metadata = [
    "[]", "5", #"{"kernelspec":5}"#, #"{"kernelspec":{"name":"swift"}}"#,
    #"{"language_info":{"x":5}}"#, #"{"language_info":{"name":"swift","mimetype":5}}"#,
    #"{"language_info":{"name":"swift","codemirror_mode":5}}"#, #"{"orig_nbformat":"x"}"#,
    #"{"title":7}"#, #"{"authors":"me"}"#, #"{"nbgrade":7}"#,
  ].map { Oddity(testDescription: $0, metadata: $0) }

  static let cellMetadata = [
    "[]", #"{"tags":["a","a"]}"#, #"{"tags":"a,b"}"#, #"{"tags":["a,b"]}"#, #"{"tags":[""]}"#,
    #"{"name":""}"#, #"{"name":"\n"}"#, #"{"collapsed":"yes"}"#, #"{"scrolled":"maybe"}"#,
    #"{"jupyter":5}"#, #"{"execution":5}"#, #"{"execution":{"iopub.execute_input":5}}"#,
    #"{"nbgrade":5}"#,
  ].map { Oddity(testDescription: $0, cellMetadata: $0) }

  static let cells = [
    #""cell_type":"code","source":"func f() {}","outputs":[],"zzz":1"#,
    #""cell_type":"code","source":"func f() {}","attachments":{},"outputs":[]"#,
    #""cell_type":"code","source":"func f() {}","outputs":5,"execution_count":-3"#,
    #""cell_type":"code","source":["func f() {}\n",7,null]"#,
    #""cell_type":"markdown","source":["a",7],"prompt_number":1,"collapsed":true"#,
    #""cell_type":"markdown","source":"a","attachments":5"#,
    #""cell_type":"markdown","source":"a","attachments":{"a":{"image/png":7}}"#,
    #""cell_type":"raw","source":"a","outputs":[]"#, #""cell_type":7,"source":"a""#,
  ].map { Oddity(testDescription: $0, cell: $0) }

  static let outputs = [
    "5", #""x""#, "{}", #"{"output_type":"zz"}"#, #"{"output_type":"stream"}"#,
    #"{"output_type":"stream","name":"stdout","text":7}"#,
    #"{"output_type":"stream","name":"stdout","text":"a","more":7}"#,
    #"{"output_type":"display_data","data":5,"metadata":{}}"#,
    #"{"output_type":"display_data","data":{"text/plain":5},"metadata":{}}"#,
    #"{"output_type":"display_data","data":{"application/a\n+json":5},"metadata":{}}"#,
    #"{"output_type":"display_data","data":{},"metadata":[]}"#,
    #"{"output_type":"execute_result","data":{},"metadata":{},"execution_count":-1}"#,
    #"{"output_type":"error","ename":"a","evalue":"b","traceback":"c"}"#,
  ].map {
    Oddity(
      testDescription: $0,
      cell: #""cell_type":"code","source":"func f() {}","outputs":[\#($0)]"#)
  }

  static let tops = [#","zzz":1"#, #","worksheets":[]"#, #","nbformat_minor":-1"#].map {
    Oddity(testDescription: $0, top: $0)
  }

  @Test("are valid whatever was read, and keep their code")
  func valid() throws {
    let all =
      Self.numbers + Self.metadata + Self.cellMetadata + Self.cells + Self.outputs + Self.tops
    let readings = all.map { JupyterReader.read(Array($0.text.utf8)) }
    let texts = readings.map { String(decoding: JupyterWriter.write($0.notebook), as: UTF8.self) }
    let output = try NotebookPython().run(
      "notebooks.py", ["validate"], input: JSONEncoder().encode(texts))
    let results = try #require(try JSONSerialization.jsonObject(with: output) as? [[Any]])
    for (oddity, (reading, result)) in zip(all, zip(readings, results)) {
      #expect(result[0] is NSNull, "\(oddity): \(result[0])")
      #expect(reading.notes.isEmpty, "\(oddity)")
      #expect(reading.notebook.cells.last?.text == "1", "\(oddity)")
    }
  }

  @Test(
    "spell numbers as JSON does",
    arguments: [
      ("0", true), ("-0", true), ("10", true), ("1.5", true), ("0.0", true), ("1e5", true),
      ("1E+05", true), ("-1.0e-0", true), ("", false), ("-", false), ("01", false), ("1.", false),
      (".5", false), ("+1", false), ("1e", false), ("1e+", false), ("1.e3", false), ("1_0", false),
      ("1a", false), ("--1", false), ("1.2.3", false), ("1e1e1", false), ("0x1", false),
    ])
  func numbers(text: String, isNumber: Bool) {
    #expect(JSONNumber.isSpeltWell(text.utf8) == isNumber)
  }

  @Test("keep what the format allows")
  func kept() {
    let cell = #"""
      {"attachments":{"a.png":{"image/png":"x"}},"cell_type":"markdown","metadata":{"tags":["a"]},
      "source":"![](attachment:a.png)"}
      """#
    let result = #"""
      {"cell_type":"code","execution_count":3,"source":"func f() {}","metadata":{"collapsed":true},
      "outputs":[{"output_type":"execute_result","execution_count":3,"metadata":{},
      "data":{"application/json":{"a":1},"text/plain":["1"]}}]}
      """#
    let text = #"{"cells":[\#(cell),\#(result)],"metadata":{"title":"a","own":[1.5]}}"#
    let written = JupyterWriter.write(JupyterReader.read(Array(text.utf8)).notebook)
    let again = JSONScanner(written).value
    #expect(again?["metadata"]?["own"] == .array([.number("1.5")]))
    #expect(again?["metadata"]?["title"] == .string("a"))
    let cells = again?["cells"]?.array ?? []
    #expect(cells.first?["attachments"]?["a.png"]?["image/png"] == .string("x"))
    #expect(cells.first?["metadata"]?["tags"] == .array([.string("a")]))
    #expect(cells.last?["execution_count"] == .number("3"))
    #expect(cells.last?["metadata"]?["collapsed"] == .bool(true))
    let data = cells.last?["outputs"]?.array?.first?["data"]
    #expect(data?["application/json"]?["a"] == .number("1"))
  }

  @Test(
    "name no exercise that a line or a file's name cannot hold",
    arguments: ["a\nimport Foundation", "a`b", "../x", "", String(repeating: "a", count: 300)])
  func ids(id: String) throws {
    let cell = Cell(kind: .code, text: "func f() {}", exercise: id)
    #expect(cell.exercise == nil)
    #expect(Cell(kind: .code, text: "", exercise: "L_model-1").exercise == "L_model-1")
  }
}
