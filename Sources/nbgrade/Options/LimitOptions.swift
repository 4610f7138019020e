import ArgumentParser
import Grader

/// What a student's code may use.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Processor time a case.", valueName: "seconds"))
  var timeLimit: Double = 2

  @Option(help: ArgumentHelp("Time on the clock a case.", valueName: "seconds"))
  var wallLimit: Double = 10

  @Option(help: ArgumentHelp("Memory a case.", valueName: "MiB"))
  var memoryLimit: Int = 512

  @Option(help: ArgumentHelp("Printed output that is kept a case.", valueName: "KiB"))
  var outputLimit: Int = 64

  @Option(help: ArgumentHelp("The largest file that code may write.", valueName: "KiB"))
  var fileLimit: Int = 1024

  @Option(help: ArgumentHelp("Threads a case.", valueName: "count"))
  var processLimit: Int = 64

  @Option(help: ArgumentHelp("Open files a case.", valueName: "count"))
  var openFilesLimit: Int = 64

  @Option(help: ArgumentHelp("Time to compile a submission once.", valueName: "seconds"))
  var compileTimeLimit: Double = 20

  @Option(help: ArgumentHelp("Memory to compile a submission.", valueName: "MiB"))
  var compileMemoryLimit: Int = 4096

  func validate() throws {
    for (name, value) in [
      ("time-limit", timeLimit), ("wall-limit", wallLimit),
      ("compile-time-limit", compileTimeLimit),
      ("memory-limit", Double(memoryLimit)), ("process-limit", Double(processLimit)),
      ("file-limit", Double(fileLimit)), ("open-files-limit", Double(openFilesLimit)),
      ("compile-memory-limit", Double(compileMemoryLimit)),
    ] {
      guard value > 0 else { throw ValidationError("--\(name) must be greater than 0.") }
      guard value < 1e9 else { throw ValidationError("--\(name) must be less than 1000000000.") }
    }
    guard (0...1_000_000).contains(outputLimit) else {
      throw ValidationError("--output-limit must lie between 0 and 1000000.")
    }
  }

  /// The options as the grader takes them.
  var gradeOptions: GradeOptions {
    var options = GradeOptions()
    options.processorSeconds = timeLimit
    options.wallSeconds = max(wallLimit, timeLimit)
    options.memoryBytes = UInt64(memoryLimit) << 20
    options.outputBytes = outputLimit << 10
    options.fileBytes = UInt64(fileLimit) << 10
    options.processes = UInt64(processLimit)
    options.openFiles = UInt64(openFilesLimit)
    options.compileLimits.seconds = compileTimeLimit
    options.compileLimits.memoryBytes = UInt64(compileMemoryLimit) << 20
    return options
  }
}
