package import Foundation

/// The formulas of a handout as MathML, converted once when it is woven, so that pages need only look
/// them up.
package struct MathTable: Sendable {
  /// The file's name in an assignment's folder.
  package static let fileName = "mathematics.json"

  private let nodes: [Formula: MathNode]
  /// How many formulas it holds.
  package var count: Int { nodes.count }

  /// A table without formulas: they are all shown as TeX.
  package static let empty = MathTable([:])

  /// Reads the table that ``MathConverter`` wrote.
  package init(contentsOf file: URL) throws(MathError) {
    do {
      self.init(try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).formulas)
    } catch {
      throw .unreadable(file: file.lastPathComponent, reason: error.localizedDescription)
    }
  }

  /// Takes over what of the MathML is safe to show; the rest is shown as TeX.
  package init(_ mathML: [Formula: String]) {
    nodes = mathML.compactMapValues { MathNode(mathML: $0)?.tidied }
  }

  /// Whether it holds the formulas of the texts and no others; if not, it should be written anew.
  ///
  /// What they were converted to may differ between versions of pandoc, so it is not compared.
  package func matches(_ texts: [String]) -> Bool {
    Set(nodes.keys) == Set(MathConverter.formulas(in: texts))
  }

  /// A formula's MathML; nil if it was not converted.
  func node(_ formula: Formula) -> MathNode? { nodes[formula] }

  /// The table's file.
  struct File: Codable {
    /// MathML by TeX, of formulas that stand on a line of their own.
    let display: [String: String]
    /// MathML by TeX, of the others.
    let inline: [String: String]

    init(_ formulas: [Formula: String]) {
      func part(_ isDisplayed: Bool) -> [String: String] {
        let part = formulas.filter { $0.key.isDisplayed == isDisplayed }
        return Dictionary(uniqueKeysWithValues: part.map { ($0.key.tex, $0.value) })
      }
      (display, inline) = (part(true), part(false))
    }

    var formulas: [Formula: String] {
      let all =
        display.map { (Formula(tex: $0, isDisplayed: true), $1) }
        + inline.map { (Formula(tex: $0, isDisplayed: false), $1) }
      return Dictionary(uniqueKeysWithValues: all)
    }
  }
}

/// Why formulas could not be converted or read.
package enum MathError: LocalizedError, Equatable {
  /// There is no pandoc.
  case noConverter
  /// pandoc failed, and said this.
  case failed(reason: String)
  /// These formulas mean nothing to pandoc.
  case notConverted([String])
  /// The table cannot be read, for this reason.
  case unreadable(file: String, reason: String)

  package var errorDescription: String? {
    switch self {
    case .noConverter:
      "There is no pandoc, which converts the handout's formulas. Install it: apt-get install pandoc."
    case .failed(let reason): "pandoc failed: \(reason)"
    case .notConverted(let formulas):
      "pandoc cannot convert \(formulas.joined(separator: ", ")). Write it in simpler TeX."
    case .unreadable(let file, let reason):
      "Cannot read \(file): \(reason). Write it anew with `nbgrade weave`."
    }
  }
}
