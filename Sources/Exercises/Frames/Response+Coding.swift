extension Response: FramePayload {
  package func write(to writer: inout ByteWriter) {
    switch self {
    case .ready:
      writer.write(UInt8(1))
    case .ended(let ending):
      writer.write(UInt8(2))
      ending.write(to: &writer)
    case .fault(let message):
      writer.write(UInt8(3))
      writer.write(message)
    }
  }

  package init(from reader: inout ByteReader) throws(FrameError) {
    switch try reader.readInteger(UInt8.self) {
    case 1: self = .ready
    case 2: self = .ended(try CaseEnding(from: &reader))
    case 3: self = .fault(try reader.readText())
    default: throw .malformed
    }
  }
}

extension CaseEnding: FramePayload {
  package func write(to writer: inout ByteWriter) {
    writer.write(number)
    ending.write(to: &writer)
    writer.write(counted: printed)
    writer.write(printedBytes)
    writer.write(processorSeconds)
    writer.write(wallSeconds)
  }

  package init(from reader: inout ByteReader) throws(FrameError) {
    self.init(
      number: try reader.readInteger(), ending: try Ending(from: &reader),
      printed: Array(try reader.readCounted()), printedBytes: try reader.readInteger(),
      processorSeconds: try reader.readDouble(), wallSeconds: try reader.readDouble())
    guard printedBytes >= UInt64(printed.count) else { throw .malformed }
  }
}

extension Ending: FramePayload {
  package func write(to writer: inout ByteWriter) {
    switch self {
    case .answered(let bytes):
      writer.write(UInt8(1))
      writer.write(counted: bytes)
    case .signalled(let signal, let site):
      writer.write(UInt8(site == nil ? 2 : 3))
      writer.write(signal)
      site?.write(to: &writer)
    case .exited(let status):
      writer.write(UInt8(4))
      writer.write(status)
    case .processorTime: writer.write(UInt8(5))
    case .wallTime: writer.write(UInt8(6))
    case .memory: writer.write(UInt8(7))
    case .forbidden(let call):
      writer.write(UInt8(8))
      writer.write(call)
    case .oversized: writer.write(UInt8(9))
    case .notLoaded(let message):
      writer.write(UInt8(10))
      writer.write(message)
    }
  }

  package init(from reader: inout ByteReader) throws(FrameError) {
    switch try reader.readInteger(UInt8.self) {
    case 1: self = .answered(Array(try reader.readCounted()))
    case 2: self = .signalled(try reader.readInteger(), nil)
    case 3: self = .signalled(try reader.readInteger(), try CrashSite(from: &reader))
    case 4: self = .exited(try reader.readInteger())
    case 5: self = .processorTime
    case 6: self = .wallTime
    case 7: self = .memory
    case 8: self = .forbidden(try reader.readInteger())
    case 9: self = .oversized
    case 10: self = .notLoaded(try reader.readText())
    default: throw .malformed
    }
  }
}

extension CrashSite: FramePayload {
  /// How many addresses are kept.
  package static let maximumOffsets = 64

  package func write(to writer: inout ByteWriter) {
    writer.write(UInt8(isStackOverflow ? 1 : 0))
    writer.write(UInt32(min(offsets.count, Self.maximumOffsets)))
    for offset in offsets.prefix(Self.maximumOffsets) { writer.write(offset) }
  }

  package init(from reader: inout ByteReader) throws(FrameError) {
    let isStackOverflow = try reader.readInteger(UInt8.self) == 1
    let count = Int(try reader.readInteger(UInt32.self))
    guard count <= Self.maximumOffsets else { throw .tooLarge }
    var offsets: [UInt64] = []
    for _ in 0..<count { offsets.append(try reader.readInteger()) }
    self.init(offsets: offsets, isStackOverflow: isStackOverflow)
  }
}
