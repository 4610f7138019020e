/// What is the matter with every case of an exercise, and so is said once.
struct CommonCause {
  static let compilerSays = "The file does not compile. The compiler says:"

  let paragraphs: [Paragraph]

  /// Finds the cause that all cases share; nil if there is none.
  init?(_ cases: [CaseResult]) {
    guard let first = cases.first, cases.allSatisfy({ $0.outcome == first.outcome }) else {
      return nil
    }
    switch first.outcome {
    case .didNotCompile(let diagnostics):
      paragraphs = [.text(Self.compilerSays), .diagnostics(diagnostics)]
    case .noFile:
      paragraphs = [.text("There is no file for this exercise.")]
    case .blank where first.waitsFor == nil:
      paragraphs = [
        .text("The blank is not filled in yet: write your code in place of throw Blank().")
      ]
    case .missing where first.waitsFor == nil:
      paragraphs = [
        .text(
          "Solution has what stands in for missing code, and no code of its own: conform to the "
            + "exercise's own protocol, and write its function.")
      ]
    default: return nil
    }
  }
}
