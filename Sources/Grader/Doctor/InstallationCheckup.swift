import Foundation

/// Looks for nbgrade's own parts.
struct InstallationCheckup: Sendable {
  /// The finding, and the parts where they were found.
  func findings() -> ([Finding], Installation?) {
    do throws(InstallationError) {
      let installation = try Installation.current()
      let detail = "the runner is \(installation.runner.path(percentEncoded: false))"
      return ([Finding(title: "nbgrade", state: .ok, detail: detail)], installation)
    } catch {
      return ([Finding(title: "nbgrade", state: .problem, detail: error.localizedDescription)], nil)
    }
  }
}
