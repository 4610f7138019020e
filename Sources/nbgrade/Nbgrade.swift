import ArgumentParser

@main
struct Nbgrade: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nbgrade",
    abstract: "Grades notebooks of Swift exercises, behind locks.",
    discussion: """
      Each exercise is a stub protocol that a student's file makes `Solution` conform to. nbgrade \
      compiles and runs every submission in a sandbox, compares what it returns with what the \
      reference returns, and says what is wrong.
      """,
    version: "0.1.0",
    subcommands: [Grade.self])
}
