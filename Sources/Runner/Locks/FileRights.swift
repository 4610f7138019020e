/// What Landlock can forbid to do with files; see `LANDLOCK_ACCESS_FS_*` in landlock(7).
struct FileRights: OptionSet {
  let rawValue: UInt64

  static let execute = Self(bit: 0)
  static let write = Self(bit: 1)
  static let read = Self(bit: 2)
  static let list = Self(bit: 3)
  static let truncate = Self(bit: 14)
  static let controlDevice = Self(bit: 15)

  /// Making, removing and renaming, which are done to a folder; device nodes and sockets are left out.
  static let arrange: Self = [
    Self(bit: 4), Self(bit: 5), Self(bit: 7), Self(bit: 8), Self(bit: 12),
  ]

  /// All that can be done to a file that is no folder.
  static let ofFiles: Self = [.execute, .write, .read, .truncate, .controlDevice]

  /// All rights that a kernel with this version of Landlock can forbid.
  ///
  /// Version 2 brought moving between folders, 3 truncating, 5 controlling devices.
  static func known(to version: Int32) -> Self {
    let count =
      switch version {
      case ...1: 13
      case 2: 14
      case 3, 4: 15
      default: 16
      }
    return Self(rawValue: (1 << UInt64(count)) - 1)
  }
}

extension FileRights {
  private init(bit: UInt64) { self.init(rawValue: 1 << bit) }
}
