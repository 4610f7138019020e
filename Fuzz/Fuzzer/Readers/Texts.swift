import Foundation
@testable import Grader
import Marking
@testable import Notebook
import Reference

/// What the compiler says of a student's file, and what Swift says of a crash.
func readMessages(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  for one in Diagnostic.parse(text) { _ = one.isOf("Submission.swift") }
  _ = SwiftMessage.fatal(in: bytes)
  _ = SwiftMessage.withoutTrace(bytes)
  _ = text.escapedForTerminal
}

/// A roster.
func readRoster(_ bytes: [UInt8]) {
  guard let roster = try? Roster(Data(bytes), path: "roster.csv") else { return }
  for person in roster.people { _ = roster.person(named: person.name) }
  _ = roster.completing([])
}

/// A student's results, read back from the reports and shown.
func readResult(_ bytes: [UInt8]) {
  guard let assignment = Course.assignments.first,
    let stored = try? JSON.value(ResultStore.Stored.self, from: Data(bytes), path: "ada.json")
  else { return }
  _ = DisputedMark(stored.student, assignment: assignment).text(colour: true)
}
