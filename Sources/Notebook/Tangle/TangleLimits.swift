/// How much of a submission is taken, so that whatever a student hands in costs little time and room.
enum TangleLimits {
  /// Code cells of all documents.
  static let cells = 1_000
  /// Bytes of code of the whole submission, as the student wrote it.
  static let code = 4_000_000
  /// Bytes of all that the compiler gets: each cell of a Markdown notebook comes with the lines above it,
  /// and with the cells that it needs.
  static let bytes = 64_000_000
  /// Modules that the cells of a document import for each other, and bytes of a module's name.
  static let imports = 50
  static let module = 100
  /// Names that are looked at in a declaration which solves no exercise.
  static let names = 20
  /// Solutions that are found in prose.
  static let strays = 50
  /// What is told: notes, and code points of one.
  static let notes = 200
  static let note = 2_000
  /// Code points of a handout's version.
  static let version = 40
}
