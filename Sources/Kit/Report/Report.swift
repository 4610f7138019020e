import Foundation
import Marking
import Page

/// Tells what came of a check, where it was asked for.
struct Report: Sendable {
  static let pageName = "results.html"

  private let kit: KitFolder
  private let arguments: Arguments

  init(_ kit: KitFolder, _ arguments: Arguments) {
    self.kit = kit
    self.arguments = arguments
  }

  /// Prints the results and writes the files; tells whether every case passes.
  ///
  /// - Parameter opensPage: whether a page is shown on the desktop, too
  func show(_ result: Check.Result, opensPage: Bool = true) throws -> Bool {
    let text = CheckText(
      Explainer(kit.assignment), exercises: result.exercises, cells: result.cells,
      notes: result.notes, hiddenPoints: result.hiddenPoints)
    let hasColour = Colour.isWanted(
      isTerminal: Program.isOnTerminal, environment: ProcessInfo.processInfo.environment)
    print(text.text(colour: hasColour))
    if let junit = arguments.junit {
      try write(JUnitText.file(result, of: kit), to: URL(filePath: junit))
    }
    if arguments.writesPage {
      let path = kit.url.appending(path: Self.pageName)
      try write(page(result).html(), to: path)
      print("Page: \(path.plainPath)")
      if opensPage, Program.isOnTerminal { Desktop.open(path) }
    }
    return text.isPerfect
  }

  private func page(_ result: Check.Result) -> FeedbackPage {
    FeedbackPage(
      kit.assignment, student: result.student ?? kit.url.lastPathComponent,
      versions: result.versions, notes: result.notes, results: result.exercises,
      trials: result.cells, files: result.files, prose: PlainProse())
  }

  private func write(_ text: String, to path: URL) throws(Mistake) {
    do {
      try Data(text.utf8).write(to: path, options: .atomic)
    } catch {
      throw .cannotWrite(path.plainPath, reason: error.localizedDescription)
    }
  }
}
