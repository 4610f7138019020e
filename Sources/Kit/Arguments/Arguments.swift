/// What the command line asks for.
struct Arguments: Equatable {
  /// The exercises to check; all where there are none.
  var exercises: [String] = []
  /// Whether to check again after each save.
  var watches = false
  /// Whether to write a page.
  var writesPage = false
  /// Where to write a JUnit file.
  var junit: String?
  /// The older kit or notebook whose code is carried into this one.
  var from: String?
  var wantsHelp = false

  /// Reads the words after the program's name.
  init(_ words: some Sequence<String>) throws(Mistake) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2, word.hasPrefix("--") { rest.insert(parts[1], at: rest.startIndex) }
      switch parts.first ?? "" {
      case "--exercise":
        exercises.append(try Self.value(of: "--exercise", &rest))
        while let id = rest.first, !id.hasPrefix("-") { exercises.append(rest.removeFirst()) }
      case "--junit": junit = try Self.value(of: "--junit", &rest)
      case "--from": from = try Self.value(of: "--from", &rest)
      case "--watch" where parts.count == 1: watches = true
      case "--html" where parts.count == 1: writesPage = true
      case "--help", "-h": wantsHelp = true
      default: throw .unknownOption(word)
      }
    }
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(Mistake) -> String {
    guard let value = rest.popFirst(), !value.hasPrefix("--") else { throw .noValue(option) }
    return value
  }

  static let help = """
    Runs the functions in your notebook on the cases that you may see, and says what is wrong.

    USAGE: swift run check [--exercise ID …] [--watch] [--html] [--junit FILE] [--from OLD]

      --exercise ID …  check these exercises alone
      --watch          check again after each save, until Ctrl-C
      --html           write the results to results.html, too, and open it on a desktop
      --junit FILE     write the results as JUnit XML, too
      --from OLD       first carry your code from an older kit or notebook into this one
      --help           show this

    Exit codes: 0 every visible case passes; 1 one does not; 2 wrong usage; 70 nothing could be run.
    """
}
