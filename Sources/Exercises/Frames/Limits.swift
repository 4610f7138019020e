/// What a student's code may use while one case runs.
package struct Limits: Equatable, Sendable {
  /// Processor time a case, in seconds.
  package var processorSeconds: Double
  /// Time on the clock a case, in seconds.
  package var wallSeconds: Double
  /// Memory beyond what the runner itself maps, in bytes.
  package var memoryBytes: UInt64
  /// The largest file that may be written, in bytes.
  package var fileBytes: UInt64
  /// Processes and threads of the user.
  package var processes: UInt64
  /// Open files.
  package var openFiles: UInt64
  /// Bytes of printed output that are kept a case.
  package var outputBytes: Int
  /// Bytes that an answer may have.
  package var answerBytes: Int

  /// The limits that hold where nothing else is asked for.
  package init(
    processorSeconds: Double = 2, wallSeconds: Double = 10, memoryBytes: UInt64 = 512 << 20,
    fileBytes: UInt64 = 1 << 20, processes: UInt64 = 64, openFiles: UInt64 = 64,
    outputBytes: Int = 64 << 10, answerBytes: Int = 4 << 20
  ) {
    self.processorSeconds = processorSeconds
    self.wallSeconds = wallSeconds
    self.memoryBytes = memoryBytes
    self.fileBytes = fileBytes
    self.processes = processes
    self.openFiles = openFiles
    self.outputBytes = outputBytes
    self.answerBytes = answerBytes
  }
}

extension Limits: FramePayload {
  package func write(to writer: inout ByteWriter) {
    writer.write(processorSeconds)
    writer.write(wallSeconds)
    for bound in [memoryBytes, fileBytes, processes, openFiles] { writer.write(bound) }
    writer.write(Int64(outputBytes))
    writer.write(Int64(answerBytes))
  }

  package init(from reader: inout ByteReader) throws(FrameError) {
    self.init(
      processorSeconds: try reader.readDouble(), wallSeconds: try reader.readDouble(),
      memoryBytes: try reader.readInteger(), fileBytes: try reader.readInteger(),
      processes: try reader.readInteger(), openFiles: try reader.readInteger(),
      outputBytes: Int(try reader.readInteger(Int64.self)),
      answerBytes: Int(try reader.readInteger(Int64.self)))
  }
}
