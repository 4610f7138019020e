import Foundation
import Testing

/// Headless Chromium, which looks at a page as a student's browser does.
struct Browser {
  /// How a page is shown.
  struct View {
    var isDark = false
    var width = 1100
    var height = 1400

    static let light = View()
    static let dark = View(isDark: true)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let program: String
  private let folder: URL

  /// Starts in a folder of its own, which `remove` takes away.
  init() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    let places = path.split(separator: ":").map { "\($0)/chromium" }
    guard let found = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Failure(description: "There is no chromium; run `make setup-tests`.")
    }
    program = found
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes what was written.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// A picture of a page, as a PNG.
  func picture(_ html: String, _ view: View) throws -> Data {
    let file = folder.appending(path: "picture.png")
    _ = try run(html, ["--screenshot=\(file.path())"], view)
    return try Data(contentsOf: file)
  }

  /// A page on paper, as a PDF.
  func paper(_ html: String) throws -> Data {
    let file = folder.appending(path: "paper.pdf")
    _ = try run(html, ["--no-pdf-header-footer", "--print-to-pdf=\(file.path())"], .dark)
    return try Data(contentsOf: file)
  }

  /// What is said on a page's console, and what it asks of the network; what the browser asks on its
  /// own account has no page for its origin.
  func messages(_ html: String) throws -> (console: [String], requests: [String]) {
    let log = folder.appending(path: "net.json")
    let (_, errors) = try run(
      html, ["--enable-logging=stderr", "--log-net-log=\(log.path())", "--dump-dom"], .light)
    let console = errors.split(separator: "\n").filter { $0.contains(":CONSOLE") }.map(String.init)
    let events = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    let requests = events.filter {
      $0.contains("\"initiator\":\"") && !$0.contains("\"initiator\":\"not an origin\"")
    }
    return (console, requests.map(String.init))
  }

  /// What a script finds out about a page that stands in a frame of a phone's width. The script is
  /// the body of a function of `page`, the page's document.
  func measure(_ html: String, width: Int, _ script: String) throws -> String {
    try Data(html.utf8).write(to: folder.appending(path: "framed.html"))
    let frame = """
      <!DOCTYPE html><meta charset="utf-8"><body>
      <iframe src="framed.html" style="width:\(width)px;height:800px;border:0"></iframe>
      <script>
        const frame = document.querySelector("iframe");
        frame.onload = () => {
          const measure = page => { \(script) };
          document.body.textContent = "[" + measure(frame.contentDocument) + "]";
        };
      </script>
      """
    let (dom, _) = try run(
      frame, ["--allow-file-access-from-files", "--virtual-time-budget=5000", "--dump-dom"], .light)
    guard let start = dom.firstRange(of: "<body>["), let end = dom.firstRange(of: "]</body>") else {
      throw Failure(description: "The page could not be measured: \(dom.prefix(500))")
    }
    return String(dom[start.upperBound..<end.lowerBound])
  }

  private func run(
    _ html: String, _ arguments: [String], _ view: View
  ) throws -> (output: String, errors: String) {
    let page = folder.appending(path: "page.html")
    try Data(html.utf8).write(to: page)
    let (outFile, errFile) = (folder.appending(path: "out"), folder.appending(path: "err"))
    for file in [outFile, errFile] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--disable-background-networking", "--disable-component-update",
        "--user-data-dir=\(folder.appending(path: "profile").path())",
        "--blink-settings=preferredColorScheme=\(view.isDark ? 0 : 1)",
        "--window-size=\(view.width),\(view.height)",
      ] + arguments + [page.absoluteString]
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errFile)
    try process.run()
    process.waitUntilExit()
    let output = try String(contentsOf: outFile, encoding: .utf8)
    let errors = String(decoding: try Data(contentsOf: errFile), as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failure(description: errors) }
    return (output, errors)
  }
}
