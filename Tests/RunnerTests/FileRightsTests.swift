import Testing

@testable import Runner

@Suite("Rights that Landlock knows")
struct FileRightsTests {
  // The masks of the kernel's own samples/landlock/sandboxer.c, by version.
  @Test(
    "are those of the kernel's version",
    arguments: [(1, 0x1FFF), (2, 0x3FFF), (3, 0x7FFF), (4, 0x7FFF), (5, 0xFFFF), (9, 0xFFFF)]
      as [(Int32, UInt64)])
  func known(version: Int32, mask: UInt64) {
    #expect(FileRights.known(to: version).rawValue == mask)
  }

  @Test("leave out making devices and sockets, and running what was written")
  func arranging() {
    let writable: FileRights = [.read, .list, .write, .truncate, .arrange]
    // MAKE_CHAR, MAKE_SOCK, MAKE_FIFO, MAKE_BLOCK and REFER are bits 6, 9, 10, 11 and 13.
    for bit in [0, 6, 9, 10, 11, 13, 15] { #expect(writable.rawValue >> bit & 1 == 0) }
  }
}
