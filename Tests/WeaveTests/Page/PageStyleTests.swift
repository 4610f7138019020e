import Foundation
import Testing

@testable import Page
@testable import Weave

@Suite("Page style")
struct PageStyleTests {
  /// Colours of text, each with the grounds that it stands on.
  static let pairs: [(text: String, grounds: [String])] = [
    ("text", ["ground", "raised", "passed-ground", "partly-ground"]),
    ("text", ["wrong-ground", "open-ground"]),
    ("quiet", ["ground", "raised", "passed-ground", "open-ground"]),
    ("link", ["ground", "passed-ground", "open-ground"]),
    ("passed", ["ground", "passed-ground"]), ("partly", ["ground", "partly-ground"]),
    ("wrong", ["ground", "raised", "wrong-ground"]), ("open", ["ground", "open-ground"]),
    ("mark", ["mark-ground"]),
    ("keyword", ["ground", "raised", "wrong-ground"]),
    ("type", ["ground", "raised", "wrong-ground"]),
    ("number", ["ground", "raised", "wrong-ground"]),
    ("string", ["ground", "raised", "wrong-ground"]),
    ("comment", ["ground", "raised", "wrong-ground"]),
  ]

  @Test("Every text stands out from its ground by 4.5 to 1 at least", arguments: ["light", "dark"])
  func contrast(_ scheme: String) throws {
    let sheets = "\(PageStyle.sheet)".split(separator: "prefers-color-scheme: dark")
    let colours = Self.colours(in: sheets[scheme == "light" ? 0 : 1])
    for (text, grounds) in Self.pairs {
      for ground in grounds {
        let (front, back) = (try #require(colours[text]), try #require(colours[ground]))
        let ratio = (max(front, back) + 0.05) / (min(front, back) + 0.05)
        #expect(ratio >= 4.5, "\(text) on \(ground), \(scheme): \(ratio)")
      }
    }
  }

  @Test("Paper is light, whatever the screen is")
  func paper() {
    let dark = "\(PageStyle.sheet)".ranges(of: "prefers-color-scheme: dark")
    #expect(dark.count == 1)
    #expect("\(PageStyle.sheet)".contains("@media screen and (prefers-color-scheme: dark)"))
  }

  @Test("It loads nothing and cannot leave its element")
  func isSelfContained() {
    let sheet = "\(PageStyle.sheet)"
    for word in ["url(", "@import", "</"] { #expect(!sheet.contains(word)) }
  }

  /// The relative luminance of each `--name: #rrggbb`, as WCAG 2.2 defines it.
  private static func colours(in sheet: Substring) -> [String: Double] {
    var colours: [String: Double] = [:]
    for match in sheet.matches(of: /--([a-z-]+): #([0-9a-f]{6})/) {
      let value = Int(match.2, radix: 16) ?? 0
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
        let part = Double(part) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      colours[String(match.1)] = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    return colours
  }
}
