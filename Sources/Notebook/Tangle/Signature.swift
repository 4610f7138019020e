/// What tells one declaration of a file from another.
enum Signature {
  /// A type's name, or a function's with its labels and types: `func scale(_:NDArray,by:Double)`.
  ///
  /// Nil for what may be declared more than once, such as extensions.
  static func name(_ mask: ArraySlice<UInt8>, keyword: String) -> String? {
    let text = String(decoding: mask, as: UTF8.self)
    let words = text.split { $0.isSpace || $0 == "{" || $0 == ":" || $0 == "<" || $0 == "(" }
    guard let at = words.firstIndex(of: Substring(keyword)), at + 1 < words.count else {
      return nil
    }
    let name = String(words[at + 1])
    switch keyword {
    case "struct", "enum", "class", "actor", "protocol", "typealias": return name
    case "func": return function(name, text)
    default: return nil
    }
  }

  private static func function(_ name: String, _ text: String) -> String? {
    guard let keyword = text.firstRange(of: "func"),
      let open = text[keyword.upperBound...].firstIndex(of: "(")
    else { return nil }
    let head = text[open...].prefix { $0 != "{" }
    guard head.utf8.count < 10_000 else { return nil }
    var depth = 0
    var parameters: [String] = [""]
    var rest = ""
    for character in head {
      if "([".contains(character) { depth += 1 }
      if depth == 0 { rest.append(character) }
      if ")]".contains(character) { depth -= 1 }
      if depth == 1, character == "," {
        parameters.append("")
      } else if depth > 0 {
        parameters[parameters.count - 1].append(character)
      }
    }
    let types = parameters.map(parameter).joined(separator: ",")
    return "func \(name)(\(types))" + rest.filter { !$0.isSpace && $0 != ")" }
  }

  /// A parameter's label and type: neither its name within nor its default make a difference.
  private static func parameter(_ text: String) -> String {
    let parts = text.drop { $0 == "(" }.prefix { $0 != "=" }.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return "" }
    let label = parts[0].split(whereSeparator: \.isSpace).first ?? ""
    return label + ":" + parts[1].filter { !$0.isSpace }
  }
}
