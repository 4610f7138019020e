import Foundation
import SystemPackage
import Testing

@testable import Grader

@Suite("The system's reasons")
struct SystemReasonTests {
  @Test(
    "are found behind Foundation's errors",
    arguments: [("/dev/null/folder", ENOTDIR), ("/proc/folder/in/it", ENOENT)])
  func number(path: String, expected: Int32) throws {
    let error = try #require(throws: (any Error).self) {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    #expect(SystemReason.number(error) == expected)
    #expect(SystemReason.words(error) == String(cString: strerror(expected)))
  }

  @Test("are found in the system package's errors")
  func package() {
    #expect(SystemReason.words(Errno.noSpace) == String(cString: strerror(ENOSPC)))
  }

  @Test("are Foundation's where the system refused nothing")
  func words() {
    let error = GraderError.noCache(["/a"])
    #expect(SystemReason.number(error) == nil)
    #expect(SystemReason.words(error) == error.localizedDescription)
  }
}
