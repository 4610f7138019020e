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

  init(_ info: String) {
    let words = info.split { $0 == " " || $0 == "\t" }
    switch words.first.map(Self.language) {
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

  // Editors and converters also write `Swift`, `{swift}`, `{.swift}` and `swift{…}`.
  private static func language(_ word: Substring) -> String {
    word.drop { $0 == "{" || $0 == "." }.prefix { $0 != "{" && $0 != "}" && $0 != "," }.lowercased()
  }
}
