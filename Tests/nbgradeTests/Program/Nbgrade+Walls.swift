import CSeccomp
import Foundation

extension Nbgrade {
  /// Whether the kernel of this machine has Landlock.
  static var machineHasLandlock: Bool { nbgrade_landlock_version() > 0 }

  /// The program on a machine without bubblewrap, which hides itself.
  ///
  /// - Parameter orLandlock: whether the kernel is to answer as one without Landlock, too.
  func withoutBubblewrap(orLandlock: Bool = false, in place: Scratch) throws -> Nbgrade {
    var changed = self
    let bubblewrap = [
      "/usr/bin/bwrap", "--dev-bind", "/", "/", "--ro-bind", "/dev/null", "/usr/bin/bwrap",
    ]
    changed.wrapper = bubblewrap + ["--"]
    if orLandlock {
      let filter = "\(place.path)/filter"
      try Self.filterWithoutLandlock.write(to: URL(filePath: filter))
      changed.wrapper =
        ["/bin/sh", "-c", #"exec "$@" 9<"$0""#, filter] + bubblewrap + ["--seccomp", "9", "--"]
    }
    return changed
  }

  // A BPF program as seccomp(2) describes it: landlock_create_ruleset, which is 444 on every
  // processor, fails with ENOSYS; all else is allowed.
  private static let filterWithoutLandlock: Data = {
    let instructions: [(code: UInt16, ifTrue: UInt8, ifFalse: UInt8, constant: UInt32)] = [
      (0x20, 0, 0, 0), (0x15, 0, 1, 444), (0x06, 0, 0, 0x0005_0026), (0x06, 0, 0, 0x7FFF_0000),
    ]
    return instructions.reduce(into: Data()) { bytes, one in
      bytes += withUnsafeBytes(of: one.code.littleEndian, Array.init)
      bytes += [one.ifTrue, one.ifFalse]
      bytes += withUnsafeBytes(of: one.constant.littleEndian, Array.init)
    }
  }()
}
