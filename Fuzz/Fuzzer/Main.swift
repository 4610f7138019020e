import Foundation

// `FUZZ=READER Fuzzer [libFuzzer's options] CORPUS…` tries one of the readers.
@main
enum Main {
  static func main() {
    guard reader != nil else {
      let names = Reader.allCases.map(\.rawValue).joined(separator: " ")
      FileHandle.standardError.write(Data("FUZZ names one of: \(names)\n".utf8))
      exit(2)
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runLibFuzzer(&count, &arguments, tryOne))
  }

  // libFuzzer's callback can carry nothing.
  private static let reader = ProcessInfo.processInfo.environment["FUZZ"].flatMap(Reader.init)

  private static let tryOne: FuzzerCallback = { bytes, count in
    reader?.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}
