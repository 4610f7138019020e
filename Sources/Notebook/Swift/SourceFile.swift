/// A student's Swift source, and which exercises it solves.
package struct SourceFile: Equatable, Sendable {
  /// The file, as the student named it.
  package let name: String
  /// The source.
  package let text: String
  /// The stub protocols that `Solution` is made to conform to, in order.
  package let protocols: [String]

  /// Reads a source; `known` are the assignment's protocols.
  package init(name: String, text: String, known: Set<String>) {
    self.init(
      name: name, text: text,
      protocols: SolutionExtension.all(in: text).flatMap(\.protocols).filter(known.contains))
  }

  /// A source that is not looked at, since it is known what it solves.
  init(name: String, text: String, protocols: [String]) {
    self.name = name
    self.text = text
    self.protocols = protocols
  }
}
