import Marking

extension JUnitSuite {
  /// A JUnit file of these suites, in the dialect of `Schemas/junit.xsd`.
  static func file(
    _ suites: [JUnitSuite], name: String, seconds: Double
  ) throws(ReportError) -> [UInt8] {
    let writer = try XMLWriter.document()
    try writer.element(
      "testsuites",
      [
        "name": name, "tests": "\(suites.reduce(0) { $0 + $1.cases.count })",
        "failures": "\(suites.reduce(0) { $0 + $1.failures })",
        "errors": "\(suites.reduce(0) { $0 + $1.errors })", "time": seconds.asJUnitTime,
      ]
    ) { () throws(ReportError) in
      for suite in suites { try suite.write(to: writer) }
    }
    return try writer.finish()
  }

  private func write(to writer: borrowing XMLWriter) throws(ReportError) {
    try writer.element(
      "testsuite",
      [
        "name": name, "tests": "\(cases.count)", "failures": "\(failures)", "errors": "\(errors)",
        "skipped": "\(skipped)", "time": seconds.asJUnitTime, "timestamp": timestamp,
      ]
    ) { () throws(ReportError) in
      try writeProperties(to: writer)
      for one in cases { try one.write(to: writer) }
      if !notes.isEmpty {
        try writer.element("system-out") { () throws(ReportError) in
          try writer.text(notes.joined(separator: "\n"))
        }
      }
    }
  }

  private func writeProperties(to writer: borrowing XMLWriter) throws(ReportError) {
    try writer.element("properties") { () throws(ReportError) in
      for property in properties {
        try writer.element("property", ["name": property.name, "value": property.value])
      }
    }
  }
}

extension JUnitCase {
  fileprivate func write(to writer: borrowing XMLWriter) throws(ReportError) {
    try writer.element(
      "testcase", ["classname": classname, "name": name, "time": seconds.asJUnitTime]
    ) { () throws(ReportError) in
      if let element = outcome.element {
        try writer.element(element.name, ["type": element.type, "message": element.message]) {
          () throws(ReportError) in try writer.text(body(element.message))
        }
      }
      if !output.isEmpty {
        try writer.element("system-out") { () throws(ReportError) in try writer.text(output) }
      }
    }
  }
}
