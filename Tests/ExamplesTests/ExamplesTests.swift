import Foundation
import Testing

@Suite("The examples for continuous integration", .timeLimit(.minutes(1)))
struct ExamplesTests {
  @Test(
    "are YAML, with a job that publishes what nbgrade writes",
    .enabled("the tests' Python is missing: run make test") { Program.python.exists },
    arguments: Example.yaml)
  func yaml(example: Example) throws {
    let script = "import sys, yaml; assert isinstance(yaml.safe_load(open(sys.argv[1])), dict)"
    #expect(try Program.python.run(["-c", script, example.file.path()]).status == 0)
  }

  @Test("publish the file that they have nbgrade write", arguments: Example.all)
  func published(example: Example) throws {
    let call = try example.call
    let report = call[0] == "check" ? "report.xml" : "reports/\(call[1])/junit.xml"
    let text = try String(contentsOf: example.file, encoding: .utf8)
    #expect(call.contains(call[0] == "check" ? report : "reports"))
    #expect(text.contains(report))
  }

  @Test(
    "give only options that nbgrade knows",
    .enabled("nbgrade is not built") { Program.nbgrade.exists }, arguments: Example.all)
  func options(example: Example) throws {
    let call = try example.call
    let help = try Program.nbgrade.run([call[0], "--help"])
    #expect(help.status == 0)
    for option in call where option.hasPrefix("-") {
      #expect(help.output.contains(option), "nbgrade \(call[0]) has no \(option)")
    }
  }
}
