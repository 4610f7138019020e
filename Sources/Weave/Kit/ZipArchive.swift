/// A ZIP file whose entries are stored as they are, all of one fixed time.
///
/// Source: PKWARE, ".ZIP File Format Specification" 6.3.10, sections 4.3 and 4.4.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  // 1 January 1980, 0:00, the earliest that there is.
  private static let time: UInt16 = 0
  private static let date: UInt16 = 0x21
  // Names are UTF-8.
  private static let flags: UInt16 = 0x800
  // Made under Unix; a regular file that its owner may write.
  private static let madeBy: UInt16 = 0x031E
  private static let attributes: UInt32 = 0o100644 << 16

  /// Adds a file.
  mutating func add(_ path: String, _ content: [UInt8]) {
    let offset = UInt32(bytes.count)
    let name = Array(path.utf8)
    var common: [UInt8] = []
    common.append(UInt16(20))
    common.append(Self.flags)
    common.append(UInt16(0))
    common.append(Self.time)
    common.append(Self.date)
    common.append(CRC32.of(content))
    common.append(UInt32(content.count))
    common.append(UInt32(content.count))
    common.append(UInt16(name.count))
    common.append(UInt16(0))
    bytes.append(UInt32(0x0403_4B50))
    bytes += common + name + content
    directory.append(UInt32(0x0201_4B50))
    directory.append(Self.madeBy)
    directory += common
    // No comment, the first disk, no inner attributes.
    for _ in 0..<3 { directory.append(UInt16(0)) }
    directory.append(Self.attributes)
    directory.append(offset)
    directory += name
    count += 1
  }

  /// The whole file.
  func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append(UInt32(0x0605_4B50))
    end.append(UInt32(0))
    end.append(count)
    end.append(count)
    end.append(UInt32(directory.count))
    end.append(UInt32(bytes.count))
    end.append(UInt16(0))
    return bytes + directory + end
  }
}

/// The checksum of ZIP files: CRC-32 of ISO 3309, reflected polynomial 0xEDB88320.
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in bytes { value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
    return ~value
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: type(of: number).bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
