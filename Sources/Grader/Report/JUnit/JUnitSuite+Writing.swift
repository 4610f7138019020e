import Foundation

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
      switch outcome {
      case .passed: break
      case .failure(let type, let message):
        try write("failure", type: type, message: message, to: writer)
      case .error(let type, let message):
        try write("error", type: type, message: message, to: writer)
      case .skipped(let message):
        try write("skipped", type: nil, message: message, to: writer)
      }
      if !output.isEmpty {
        try writer.element("system-out") { () throws(ReportError) in try writer.text(output) }
      }
    }
  }

  /// The message stands in the attribute and in the body, since some read only the one or the other.
  private func write(
    _ element: String, type: String?, message: String, to writer: borrowing XMLWriter
  ) throws(ReportError) {
    try writer.element(element, ["type": type, "message": message]) { () throws(ReportError) in
      try writer.text(details.isEmpty ? message : "\(message)\n\(details)")
    }
  }
}

extension Double {
  /// Seconds with three digits after the point; at least 0.
  fileprivate var asJUnitTime: String {
    String(format: "%.3f", isFinite ? max(0, self) : 0)
  }
}
