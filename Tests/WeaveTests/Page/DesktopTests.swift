import Testing

@testable import Page

@Suite("The desktop")
struct DesktopTests {
  @Test("is there where a display is")
  func opener() {
    #expect(Desktop.opener([:]) == nil)
    #expect(Desktop.opener(["DISPLAY": ""]) == nil)
    #expect(Desktop.opener(["DISPLAY": ":0"]) == ["/usr/bin/env", "xdg-open"])
    #expect(Desktop.opener(["WAYLAND_DISPLAY": "wayland-0"]) == ["/usr/bin/env", "xdg-open"])
  }
}
