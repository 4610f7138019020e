/// Makes the testcases of a JUnit file out of marks.
///
/// Of a hidden case it says the verdict alone, and no time: a student's code can wait for as long as
/// a hidden number says.
package struct JUnitCases: Sendable {
  private let explainer: Explainer
  private let notAttempted: JUnitCase.NotAttempted

  /// Explains with `explainer`.
  package init(_ explainer: Explainer, notAttempted: JUnitCase.NotAttempted = .skipped) {
    self.explainer = explainer
    self.notAttempted = notAttempted
  }

  /// The cases of an exercise; those of one name are numbered.
  package func cases(of exercise: ExerciseResult, classname: String) -> [JUnitCase] {
    var names: [String: Int] = [:]
    return exercise.cases.map { one in
      let explanation = explainer.explain(one, of: exercise.id)
      names[one.name, default: 0] += 1
      let number = names[one.name] ?? 1
      let isVisible = one.visibility == .visible
      return JUnitCase(
        classname: classname, name: number == 1 ? one.name : "\(one.name) (\(number))",
        seconds: isVisible ? one.seconds : 0,
        outcome: JUnitCase.Outcome(
          one.verdict, message: explanation.headline.escapedForLine, notAttempted: notAttempted),
        details: TextRenderer().text(explanation.paragraphs.filter { !$0.isPrinted }),
        output: isVisible ? one.printed.excerpt.text.escapedForTerminal : "")
    }
  }
}

extension Paragraph {
  /// Whether it is what the code printed, which has a place of its own in a JUnit file.
  fileprivate var isPrinted: Bool { if case .printed = self { true } else { false } }
}
