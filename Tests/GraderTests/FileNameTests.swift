import Foundation
import Notebook
import Testing

@testable import Grader

@Suite("Files' names")
struct FileNameTests {
  struct Name: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let text: String

    init(_ bytes: [UInt8], _ text: String) { (self.bytes, self.text) = (bytes, text) }

    var testDescription: String { text }
  }

  static let names = [
    Name(Array("ada".utf8), "ada"),
    Name(Array("žofie".utf8), "žofie"),
    Name([0x61, 0xFF], #"a\xFF"#),
    Name([0x61, 0xFE], #"a\xFE"#),
    Name([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#),
    Name([0xF0, 0x9F, 0x98], #"\xF0\x9F\x98"#),
    Name(Array("a\u{FFFD}".utf8), "a\u{FFFD}"),
    Name(Array(#"a\xFF"#.utf8), #"a\x5CxFF"#),
    Name(Array(#"a\xff\x\x1"#.utf8), #"a\xff\x\x1"#),
    Name(Array(#"\\x41"#.utf8), #"\\x5Cx41"#),
    Name([0x5C, 0x78, 0x34, 0xFF], #"\x4\xFF"#),
  ]

  @Test("are texts that no other name has", arguments: names)
  func text(name: Name) {
    #expect(FileName.text(of: name.bytes) == name.text)
    #expect(FileName.bytes(of: name.text) == name.bytes)
  }

  @Test("that are no UTF-8 are told apart, of students and of their files")
  func students() throws {
    let folder = try TemporaryFolder()
    let names: [[UInt8]] = [[0x61, 0xFE], [0x61, 0xFF], Array("a\u{FFFD}".utf8)]
    for (number, name) in names.enumerated() {
      let own = Array("\(folder.path)/".utf8) + name
      #expect(mkdir(own.map(CChar.init(bitPattern:)) + [0], 0o755) == 0)
      let file = own + Array("/s\u{FC}m.swift".unicodeScalars.map { UInt8($0.value) })
      let descriptor = open(file.map(CChar.init(bitPattern:)) + [0], O_WRONLY | O_CREAT, 0o644)
      #expect(write(descriptor, Array("\(number)".utf8), 1) == 1)
      close(descriptor)
    }
    let entries = try ClassFolder(URL(filePath: folder.path), assignment: "sums").entries
    #expect(entries.map(\.student) == [#"a\xFE"#, #"a\xFF"#, "a\u{FFFD}"])
    let files = try entries.compactMap { try $0.submission }.flatMap(\.files)
    #expect(files.map(\.name) == Array(repeating: #"s\xFCm.swift"#, count: 3))
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["0", "1", "2"])
  }
}
