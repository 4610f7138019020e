import Foundation
import Marking

/// A JUnit file of one check, in the dialect that `nbgrade check --junit` writes.
struct JUnitText {
  private let result: Check.Result
  private let kit: KitFolder
  private let student: String

  /// The file's text.
  static func file(_ result: Check.Result, of kit: KitFolder) -> String {
    let name = result.student ?? kit.url.lastPathComponent
    return JUnitText(result: result, kit: kit, student: name).suites
      .document(#"<?xml version="1.0" encoding="UTF-8"?>"#)
  }

  private var cases: [CaseResult] { result.exercises.flatMap(\.cases) }
  private var seconds: Double { cases.reduce(0) { $0 + $1.seconds } }

  private func count(_ elements: String...) -> String {
    "\(cases.count { $0.verdict.element.map(elements.contains) ?? false })"
  }

  private var suites: XMLElement {
    XMLElement(
      "testsuites",
      [
        "name": kit.assignment.id, "tests": "\(cases.count)", "failures": count("failure"),
        "errors": count("error"), "time": seconds.asJUnitTime,
      ], [suite])
  }

  private var suite: XMLElement {
    let notes = result.notes.map(\.escapedForTerminal).joined(separator: "\n")
    let output = notes.isEmpty ? [] : [XMLElement("system-out", text: notes)]
    return XMLElement(
      "testsuite",
      [
        "name": student.escapedForLine, "tests": "\(cases.count)", "failures": count("failure"),
        "errors": count("error"), "skipped": count("skipped"), "time": seconds.asJUnitTime,
        "timestamp": result.started.formatted(.iso8601),
      ], [properties] + result.exercises.flatMap(testcases) + output)
  }

  private var properties: XMLElement {
    let earned = result.exercises.reduce(0.0) { $0 + ($1.earned ?? 0) }
    let possible = result.exercises.reduce(0.0) { $0 + $1.possible }
    let all =
      [("points", earned.asPoints), ("points.possible", possible.asPoints)]
      + result.exercises.map { ("points.\($0.id)", $0.earned?.asPoints ?? "") }
    return XMLElement(
      "properties", [:], all.map { XMLElement("property", ["name": $0.0, "value": $0.1]) })
  }

  private func testcases(_ exercise: ExerciseResult) -> [XMLElement] {
    let explainer = Explainer(kit.assignment)
    let key = student.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" }
    let classname = "\(kit.assignment.id).\(String(key)).\(exercise.id)"
    return exercise.cases.map { one in
      let printed = one.printed.excerpt.text.escapedForTerminal
      let output = printed.isEmpty ? [] : [XMLElement("system-out", text: printed)]
      return XMLElement(
        "testcase",
        ["classname": classname, "name": one.name, "time": one.seconds.asJUnitTime],
        outcome(one, explainer.explain(one, of: exercise.id)) + output)
    }
  }

  private func outcome(_ one: CaseResult, _ explanation: CaseExplanation) -> [XMLElement] {
    guard let element = one.verdict.element else { return [] }
    let message = explanation.headline.escapedForLine
    let details = TextRenderer().text(explanation.paragraphs)
    let text = details.isEmpty ? message : "\(message)\n\(details)"
    if element == "skipped" { return [XMLElement(element, ["message": message], text: text)] }
    return [
      XMLElement(element, ["type": one.verdict.rawValue, "message": message], text: text)
    ]
  }
}

extension Verdict {
  /// The element that stands for it; none where a case passed.
  fileprivate var element: String? {
    switch self {
    case .passed: nil
    case .partlyPassed, .failed: "failure"
    case .threw, .crashed, .timedOut, .outOfMemory, .exitedEarly, .didNotCompile, .graderError:
      "error"
    case .notAttempted: "skipped"
    }
  }
}

extension Double {
  fileprivate var asJUnitTime: String { String(format: "%.3f", isFinite ? max(0, self) : 0) }
}
