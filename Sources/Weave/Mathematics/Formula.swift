/// A formula in TeX.
package struct Formula: Hashable, Sendable {
  /// The TeX, without dollars and the spaces around it.
  package let tex: String
  /// Whether it stands on a line of its own, as `$$…$$` does.
  package let isDisplayed: Bool

  package init(tex: String, isDisplayed: Bool) {
    self.tex = tex
    self.isDisplayed = isDisplayed
  }

  /// The formula between its dollars.
  var source: String { isDisplayed ? "$$\(tex)$$" : "$\(tex)$" }
}
