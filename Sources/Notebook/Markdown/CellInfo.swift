/// What a fence's info string says of its block.
enum CellInfo: Equatable {
  /// `swift` or `swift exercise linear_forward`
  case code(exercise: String?)
  /// `swift example`: shown and never compiled.
  case example
  /// `output`
  case output
  /// Another language, or none.
  case other

  /// Reads an info string. Jupytext knows no Swift and calls it Python.
  init(_ info: String, isFromJupytext: Bool = false) {
    let words = info.split { $0 == " " || $0 == "\t" }
    switch words.first.map(Self.language) {
    case "python" where isFromJupytext, "code-cell" where isFromJupytext:
      self = .code(exercise: Self.exerciseOfJupytext(info))
    case "swift":
      let second = words.dropFirst().first?.lowercased()
      if second == "example" {
        self = .example
      } else {
        self = .code(
          exercise: second == "exercise" ? words.dropFirst(2).first.map(String.init) : nil)
      }
    case "output": self = .output
    default: self = .other
    }
  }

  /// `linear_forward` of `nbgrade={"exercise": "linear_forward"}`.
  private static func exerciseOfJupytext(_ info: String) -> String? {
    guard let key = info.firstRange(of: "\"exercise\":") else { return nil }
    let value = info[key.upperBound...].split(separator: "\"", maxSplits: 2)
    return value.count > 1 ? String(value[1]) : nil
  }

  // Editors and converters also write `Swift`, `{swift}`, `{.swift}` and `swift{…}`.
  private static func language(_ word: Substring) -> String {
    word.drop { $0 == "{" || $0 == "." }.prefix { $0 != "{" && $0 != "}" && $0 != "," }.lowercased()
  }
}
