import Foundation

/// Somebody who is not root.
enum OrdinaryUser {
  /// `nobody`, on most systems.
  private static let id = "65534"

  /// Whether one can be made: the tests run as root, and the program is where everybody may go.
  static var isThere: Bool {
    geteuid() == 0 && FileManager.default.isExecutableFile(atPath: setpriv)
  }

  private static let setpriv = "/usr/bin/setpriv"

  /// The built program, started by such a user; the tests' own user, where that is no root.
  static func nbgrade(_ nbgrade: Nbgrade? = nil) throws -> Nbgrade {
    var nbgrade = try nbgrade ?? .built()
    if geteuid() == 0 {
      nbgrade.wrapper = [
        setpriv, "--reuid", id, "--regid", id, "--clear-groups", "--inh-caps=-all", "--",
      ]
    }
    return nbgrade
  }
}
