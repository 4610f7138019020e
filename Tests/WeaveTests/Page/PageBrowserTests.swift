import Foundation
import Testing

@testable import Page
@testable import Weave

/// The page in a real browser. With `NBGRADE_PICTURES` set, the pictures stay in that folder, to be
/// looked at.
@Suite("Feedback page in a browser", .serialized, .timeLimit(.minutes(3)))
struct PageBrowserTests {
  private let html: String

  init() throws { html = try SampleStudent().page(resources: .sample()).html() }

  @Test("Light and dark are drawn, each on its own ground")
  func schemes() throws {
    let browser = try Browser()
    defer { browser.remove() }
    let light = try browser.picture(html, .light)
    let dark = try browser.picture(html, .dark)
    try keep(light, as: "light.png")
    try keep(dark, as: "dark.png")
    #expect(light.count > 20_000 && dark.count > 20_000)
    #expect(light != dark)
  }

  @Test("It prints")
  func paper() throws {
    let browser = try Browser()
    defer { browser.remove() }
    let paper = try browser.paper(html)
    try keep(paper, as: "paper.pdf")
    #expect(paper.starts(with: Data("%PDF-".utf8)))
  }

  @Test(
    "Nothing but code, arrays, tables and formulas scrolls sideways", arguments: [320, 390, 800])
  func width(_ width: Int) throws {
    let browser = try Browser()
    defer { browser.remove() }
    let wide = try browser.measure(
      html, width: width,
      """
      const scrolls = e => e.closest("pre, .scroll, math");
      const wide = [...page.querySelectorAll("body *")].filter(e =>
        !scrolls(e) && e.getBoundingClientRect().right > \(width) + 1);
      return page.documentElement.scrollWidth + " " + wide.map(e => e.tagName + "." + e.className);
      """)
    #expect(wide == "\(width) ")
  }

  @Test("The summary fits a phone", arguments: [320, 390])
  func summary(_ width: Int) throws {
    let browser = try Browser()
    defer { browser.remove() }
    let fits = try browser.measure(
      html, width: width,
      """
      const table = page.querySelector(".summary");
      return table.scrollWidth <= table.parentElement.clientWidth;
      """)
    #expect(fits == "true")
  }

  @Test("Formulas and figures are drawn, and every link of the summary leads somewhere visible")
  func drawn() throws {
    let browser = try Browser()
    defer { browser.remove() }
    let drawn = try browser.measure(
      html, width: 1100,
      """
      const box = e => e.getBoundingClientRect();
      const flat = [...page.querySelectorAll("math")].filter(e => box(e).width < 3 || box(e).height < 5);
      const broken = [...page.images].filter(e => !e.complete || e.naturalWidth < 100);
      const lost = [...page.querySelectorAll(".summary a")].filter(e =>
        box(page.querySelector(e.getAttribute("href"))).height < 20);
      return [flat.length, broken.length, lost.length];
      """)
    #expect(drawn == "0,0,0")
  }

  @Test("The console is silent and nothing is asked of the network")
  func silence() throws {
    let browser = try Browser()
    defer { browser.remove() }
    let (console, requests) = try browser.messages(html)
    #expect(console == [])
    #expect(requests == [])
  }

  @Test("Attacks in prose stay silent too; without the page's care they would not")
  func attacks() throws {
    let browser = try Browser()
    defer { browser.remove() }
    let page = FeedbackPage(
      title: "Attacks", student: "<script>alert(1)</script>", earned: 0, possible: 1,
      cells: PageInjectionTests.attacks.map { .prose($0) }, exercises: [], prose: PageResources.none
    )
    let (console, requests) = try browser.messages(page.html())
    #expect(console == [])
    #expect(requests == [])
    let careless = try browser.messages("<img src=http://tracker.invalid>")
    #expect(careless.requests.contains { $0.contains("tracker.invalid") })
  }

  @Test("What got past the page's care would be stopped by its policy")
  func policy() throws {
    let browser = try Browser()
    defer { browser.remove() }
    let attack = "<script>console.log('ran')</script><img src=http://tracker.invalid></body>"
    let (console, requests) = try browser.messages(html.replacing("</body>", with: attack))
    #expect(console.contains { $0.contains("Content Security Policy") })
    #expect(!console.contains { $0.contains("\"ran\"") })
    #expect(requests == [])
  }

  private func keep(_ data: Data, as name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["NBGRADE_PICTURES"] else { return }
    try data.write(to: URL(filePath: folder).appending(path: name))
  }
}
