import Foundation
import Marking

/// A JUnit file of one check, in the dialect that `nbgrade check --junit` writes.
enum JUnitText {
  /// The file's text.
  static func file(_ result: Check.Result, of kit: KitFolder) -> String {
    let suite = suite(result, of: kit)
    return XMLElement(
      "testsuites",
      [
        "name": kit.assignment.id, "tests": "\(suite.cases.count)", "failures": "\(suite.failures)",
        "errors": "\(suite.errors)", "time": suite.seconds.asJUnitTime,
      ], [suite.element]
    ).document(#"<?xml version="1.0" encoding="UTF-8"?>"#)
  }

  private static func suite(_ result: Check.Result, of kit: KitFolder) -> JUnitSuite {
    let student = result.student ?? kit.url.lastPathComponent
    let key = String(student.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" })
    let cases = JUnitCases(Explainer(kit.assignment))
    return JUnitSuite(
      name: student.escapedForLine, timestamp: result.started.formatted(.iso8601),
      properties: JUnitSuite.points(result.exercises, possible: result.exercises.possible),
      cases: result.exercises.flatMap { exercise in
        cases.cases(of: exercise, classname: "\(kit.assignment.id).\(key).\(exercise.id)")
      }, notes: result.notes.map(\.escapedForTerminal))
  }
}

extension JUnitSuite {
  fileprivate var element: XMLElement {
    let output =
      notes.isEmpty ? [] : [XMLElement("system-out", text: notes.joined(separator: "\n"))]
    return XMLElement(
      "testsuite",
      [
        "name": name, "tests": "\(cases.count)", "failures": "\(failures)", "errors": "\(errors)",
        "skipped": "\(skipped)", "time": seconds.asJUnitTime, "timestamp": timestamp,
      ],
      [
        XMLElement(
          "properties", [:],
          properties.map { XMLElement("property", ["name": $0.name, "value": $0.value]) })
      ] + cases.map(\.element) + output)
  }
}

extension JUnitCase {
  fileprivate var element: XMLElement {
    XMLElement(
      "testcase", ["classname": classname, "name": name, "time": seconds.asJUnitTime],
      result + (output.isEmpty ? [] : [XMLElement("system-out", text: output)]))
  }

  private var result: [XMLElement] {
    guard let element = outcome.element else { return [] }
    let body = body(element.message)
    guard let type = element.type else {
      return [XMLElement(element.name, ["message": element.message], text: body)]
    }
    return [XMLElement(element.name, ["type": type, "message": element.message], text: body)]
  }
}
