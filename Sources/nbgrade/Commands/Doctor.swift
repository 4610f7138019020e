import ArgumentParser
import Grader

struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at what grading needs on this machine, and say how to get what is missing.")

  func run() async throws {
    let findings = await Grader.Doctor().examine()
    for finding in findings {
      print("\(mark(finding.state)) \(finding.title): \(finding.detail)")
      guard let remedy = finding.remedy else { continue }
      print(remedy.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
    }
    if findings.contains(where: { $0.state == .problem }) { throw Exit.unhappy }
  }

  private func mark(_ state: Finding.State) -> String {
    switch state {
    case .ok: "ok     "
    case .warning: "warning"
    case .problem: "problem"
    }
  }
}
