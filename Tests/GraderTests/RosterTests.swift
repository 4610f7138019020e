import Foundation
import Marking
import Testing

@testable import Grader

@Suite("A roster")
struct RosterTests {
  private static let ada = Person(id: "7", name: "Ada", email: "ada@example.org")

  @Test(
    "is read with a header or without, with any line break",
    arguments: [
      "7,Ada,ada@example.org", "id,name,e-mail\n7,Ada,ada@example.org\n",
      "\u{FEFF}ID,Name,Email\r\n7,Ada,ada@example.org\r\n", "\r\n7,Ada,ada@example.org\r\r",
      "\"7\",\"Ada\",\"ada@example.org\"", "mail,group,id,name\nada@example.org,x,7,Ada",
      " 7 , Ada , ada@example.org ", "7;Ada;ada@example.org",
      "id\tname\tmail\n7\tAda\tada@example.org",
      "\u{FEFF}\r\n\"7\";\"Ada\";ada@example.org\r\n",
    ])
  func forms(_ text: String) throws {
    #expect(try Roster(Data(text.utf8), path: "r.csv").people == [Self.ada])
  }

  @Test("takes quotes, commas and line breaks in a field")
  func quotes() throws {
    let text = "7,\"Ada, \"\"Countess\"\"\nof Lovelace\",\n8,Bob,"
    let people = try Roster(Data(text.utf8), path: "r.csv").people
    #expect(people.map(\.name) == ["Ada, \"Countess\"\nof Lovelace", "Bob"])
  }

  @Test("takes the other separators in a field")
  func otherSeparators() throws {
    let text = "\"7;a\",Ada; Countess,\n8;b,Bob\tB,"
    let people = try Roster(Data(text.utf8), path: "r.csv").people
    #expect(people.map(\.id) == ["7;a", "8;b"])
    #expect(people.map(\.name) == ["Ada; Countess", "Bob\tB"])
  }

  @Test(
    "says what is wrong, and in which line",
    arguments: [
      ("", RosterError.empty(path: "r.csv")), ("id,name,email\n", .empty(path: "r.csv")),
      ("7,Ada", .wrongNumberOfFields(path: "r.csv", line: 1, count: 2, expected: 3)),
      ("7,A,\n\n8,B,,", .wrongNumberOfFields(path: "r.csv", line: 3, count: 4, expected: 3)),
      ("7", .wrongNumberOfFields(path: "r.csv", line: 1, count: 1, expected: 3)),
      ("7,\"A\nB\",\n ,C,", .noID(path: "r.csv", line: 3)),
      ("7,A,\n7,B,", .repeatedID(path: "r.csv", line: 2, id: "7", first: 1)),
      ("7,A,\n8,\"B,", .unfinishedQuote(path: "r.csv", line: 2)),
      ("7,A,\n8,B\"b,", .textBesideQuotes(path: "r.csv", line: 2)),
      ("7,A,\n8,\"B\"b,", .textBesideQuotes(path: "r.csv", line: 2)),
      ("name,email\nAda,a@b", .headerWithoutID(path: "r.csv")),
    ])
  func mistakes(_ text: String, _ error: RosterError) {
    #expect(throws: error) { try Roster(Data(text.utf8), path: "r.csv") }
  }

  @Test("refuses bytes that are no UTF-8")
  func encoding() {
    let error = #expect(throws: RosterError.self) {
      try Roster(Data([0x37, 0x2C, 0xE9, 0x2C]), path: "r.csv")
    }
    #expect(error?.errorDescription == "r.csv is not UTF-8. Save it as CSV in UTF-8.")
  }

  @Test("tells ids apart that look alike, byte for byte")
  func alike() throws {
    let roster = try Roster(Data("\u{E9},One,\ne\u{301},Two,\n".utf8), path: "r.csv")
    #expect(roster.person(named: "\u{E9}")?.name == "One")
    #expect(roster.person(named: "e\u{301}")?.name == "Two")
    let all = roster.completing([SampleClass.student("\u{E9}", .noFile)])
    #expect(all.map { Array($0.name.utf8) } == [Array("e\u{301}".utf8), Array("\u{E9}".utf8)])
    #expect(all.map(\.state) == [.noSubmission, .graded])
  }

  @Test("gives a row to everyone")
  func completing() throws {
    let text = "7,Ada,ada@example.org\n8,Bob B,bob@example.org\n9,Eve,"
    let roster = try Roster(Data(text.utf8), path: "r.csv")
    let students = ["ada", "bob b", "stranger"].map { SampleClass.student($0, .noFile) }
    let all = roster.completing(students)
    #expect(all.map(\.name) == ["9", "ada", "bob b", "stranger"])
    #expect(all.map { $0.person?.id } == ["9", "7", "8", nil])
    #expect(all[0].state == .noSubmission)
  }
}
