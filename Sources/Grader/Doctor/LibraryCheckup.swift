import Glibc

/// Looks for the shared libraries that the grader and its runner load.
struct LibraryCheckup: Sendable {
  func findings() -> [Finding] {
    [
      library(
        "libxml2", named: ["libxml2.so.2", "libxml2.so.16"], loss: "no report can be written"),
      library("libseccomp", named: ["libseccomp.so.2"], loss: "the runner cannot start"),
    ]
  }

  /// The finding for the first of the names that can be loaded.
  func library(_ title: String, named names: [String], loss: String) -> Finding {
    let found = names.first { name in
      guard let handle = dlopen(name, RTLD_LAZY) else { return false }
      dlclose(handle)
      return true
    }
    guard let found else {
      return Finding(
        title: title, state: .problem, detail: "it cannot be loaded: \(loss)",
        remedy: "Install it: sudo apt-get install \(title)-dev")
    }
    return Finding(title: title, state: .ok, detail: found)
  }
}
