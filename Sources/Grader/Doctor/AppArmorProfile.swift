/// An AppArmor profile that lets one program make user namespaces and changes nothing else.
///
/// Ubuntu 24.04 gives the namespaces of programs without such a profile no power; see `userns` in
/// apparmor.d(5).
package struct AppArmorProfile: Sendable {
  /// The program's path.
  package let program: String

  package init(program: String) {
    self.program = program
  }

  /// The profile's own name, and that of its file.
  private var name: Substring {
    program.split(separator: "/").last ?? "program"
  }

  /// Where the profile belongs.
  package var path: String { "/etc/apparmor.d/\(name)" }

  /// The profile's lines.
  var lines: [String] {
    [
      "abi <abi/4.0>,", "include <tunables/global>",
      "profile \(name) \(program) flags=(unconfined) {", "  userns,",
      "  include if exists <local/\(name)>", "}",
    ]
  }

  /// The commands that put the profile in its place and load it; they may be pasted indented.
  package var instructions: String {
    """
    Allow it to \(program) alone; every other program stays restricted:
      printf '%s\\n' \(lines.map { "'\($0)'" }.joined(separator: " \\\n    ")) |
        sudo tee \(path)
      sudo apparmor_parser --replace \(path)
    """
  }
}
