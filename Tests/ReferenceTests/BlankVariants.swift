import Notebook

/// How a student may fill one blank.
enum BlankStyle: CaseIterable {
  /// `throw Blank()` is left.
  case unfilled
  /// `Z = dot(W, A) + b`
  case assigned
  /// `let Z = dot(W, A) + b`
  case constant
  /// `var Z = dot(W, A) + b`
  case variable
  /// The first line with `let`, the others without.
  case mixed
  /// `let Z = …`, with the `throw Blank()` after it.
  case constantBeforeBlank

  /// A blank's lines in this style, made from the reference's.
  func lines(_ reference: [String]) -> [String] {
    switch self {
    case .unfilled: ["throw Blank()"]
    case .assigned: reference
    case .constant: reference.map { Self.declaring("let", $0) }
    case .variable: reference.map { Self.declaring("var", $0) }
    case .mixed: reference.prefix(1).map { Self.declaring("let", $0) } + reference.dropFirst()
    case .constantBeforeBlank: reference.map { Self.declaring("let", $0) } + ["throw Blank()"]
    }
  }

  /// `Z = …` and `(Z, cache) = …` as a declaration; every other line as it is.
  private static func declaring(_ keyword: String, _ line: String) -> String {
    line.replacing(#/^(\s*)(\w+|\((\w+(, )?)+\)) = /#) { "\($0.1)\(keyword) \($0.2) = " }
  }
}

/// A reference's source with each blank in some style, in every combination.
func blankVariants(_ reference: String) -> [String] {
  let lines = SourceLines(reference)
  let regions = BlankRegion.regions(in: lines)
  let styles = regions.reduce([[]]) { (choices: [[BlankStyle]], _) in
    choices.flatMap { choice in BlankStyle.allCases.map { choice + [$0] } }
  }
  return styles.map { choice in
    var variant = lines
    for (region, style) in zip(regions, choice).reversed() {
      variant.replace(region.content, with: style.lines(Array(lines.texts[region.content])))
    }
    return variant.source
  }
}
