import Exercises
import Foundation
import Marking

// `swift run check` in a kit's folder; with its hidden argument, a child that runs a student's code.
@main
enum Main {
  static func main() async {
    #if !os(Windows)
      signal(SIGPIPE, SIG_IGN)
    #endif
    let words = CommandLine.arguments.dropFirst()
    do {
      if words.first == StudentProcess.argument { try StudentProcess().run() }
      let isPerfect = try await run(Arguments(words))
      exit(isPerfect ? 0 : 1)
    } catch {
      Program.say("check: \(error.localizedDescription)")
      exit((error as? Mistake)?.status ?? 70)
    }
  }

  private static func run(_ arguments: Arguments) async throws -> Bool {
    if arguments.wantsHelp {
      print(Arguments.help)
      return true
    }
    #if os(Windows)
      throw Mistake.noLoader
    #else
      if let junit = arguments.junit, !JUnitPlace.isFree(URL(filePath: junit)) {
        throw Mistake.cannotWrite(junit, reason: "something else stands there")
      }
      let kit = try KitFolder.find()
      if let old = arguments.from { try CarryOver(kit).carry(from: old) }
      let check = try Check(kit, exercises: arguments.exercises)
      let report = Report(kit, arguments)
      guard arguments.watches else { return try report.show(try await check.run()) }
      try await Watch(kit).run { isFirst in
        _ = try report.show(try await check.run(), opensPage: isFirst)
      }
    #endif
  }
}
