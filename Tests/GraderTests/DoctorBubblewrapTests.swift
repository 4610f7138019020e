import Testing

@testable import Grader

/// A machine, and what is in bubblewrap's way on it.
struct BubblewrapCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let facts: SandboxFacts
  let state: BubblewrapState

  init(
    _ name: String, says message: String, is state: BubblewrapState,
    where change: (inout SandboxFacts) -> Void = { _ in }
  ) {
    self.init(name, .failed(message), is: state, where: change)
  }

  init(
    _ name: String, _ attempt: SandboxFacts.Attempt, is state: BubblewrapState,
    where change: (inout SandboxFacts) -> Void = { _ in }
  ) {
    var facts = SandboxFacts(attempt: attempt)
    change(&facts)
    self.testDescription = name
    self.facts = facts
    self.state = state
  }

  static let noNamespace =
    "No permissions to create new namespace, likely because the kernel does"
    + " not allow non-privileged user namespaces."
  static let noSpace =
    "Creating new namespace failed: nesting depth or"
    + " /proc/sys/user/max_*_namespaces exceeded (ENOSPC)"
  static let noSecondNamespace = "unshare user ns: Operation not permitted"
  static let noMap = "setting up uid map: Permission denied"
  static let noAddress = "loopback: Failed RTM_NEWADDR: Operation not permitted"
  static let noMount = "Failed to make / slave: Operation not permitted"

  static let all = [
    BubblewrapCase("it works", .succeeded, is: .works),
    BubblewrapCase("it works in a container", .succeeded, is: .works) {
      $0.container = .docker
      $0.appArmorRestricts = true
    },
    BubblewrapCase("it is missing", .notInstalled, is: .notInstalled) { $0.container = .docker },
    BubblewrapCase("Ubuntu 23.10", says: noNamespace, is: .appArmorRestricted) {
      $0.appArmorRestricts = true
    },
    BubblewrapCase("Ubuntu 24.04", says: noMap, is: .appArmorRestricted) {
      $0.appArmorRestricts = true
    },
    BubblewrapCase(
      "Ubuntu 24.04, with a network of its own", says: noAddress, is: .appArmorRestricted
    ) {
      $0.appArmorRestricts = true
    },
    BubblewrapCase("root on Ubuntu 24.04", says: noMount, is: .fails(noMount)) {
      $0.appArmorRestricts = true
      $0.mayAdministrate = true
    },
    BubblewrapCase(
      "Debian 10", says: noNamespace,
      is: .namespacesDisabled(sysctl: "kernel.unprivileged_userns_clone")
    ) { $0.cloningIsForbidden = true },
    BubblewrapCase(
      "root on Debian with the switch off", says: noSecondNamespace,
      is: .namespacesDisabled(sysctl: "kernel.unprivileged_userns_clone")
    ) {
      $0.cloningIsForbidden = true
      $0.mayAdministrate = true
    },
    BubblewrapCase(
      "no namespaces at all", says: noSpace,
      is: .namespacesDisabled(sysctl: "user.max_user_namespaces")
    ) { $0.namespaceLimit = 0 },
    BubblewrapCase("Docker", says: noNamespace, is: .containerFiltered(.docker)) {
      $0.container = .docker
      $0.namespaceLimit = 96365
    },
    BubblewrapCase("Docker on Ubuntu 24.04", says: noNamespace, is: .containerFiltered(.docker)) {
      $0.container = .docker
      $0.appArmorRestricts = true
    },
    BubblewrapCase(
      "Docker on Ubuntu 24.04, its own filter off", says: noMap, is: .appArmorRestricted
    ) {
      $0.container = .docker
      $0.appArmorRestricts = true
    },
    BubblewrapCase(
      "Docker's AppArmor profile", says: "Failed to make / slave: Permission denied",
      is: .containerFiltered(.docker)
    ) { $0.container = .docker },
    BubblewrapCase("Podman", says: noMount, is: .containerFiltered(.podman)) {
      $0.container = .podman
    },
    BubblewrapCase(
      "an old bubblewrap", says: "Unknown option --die-with-parent",
      is: .fails("Unknown option --die-with-parent")
    ) { $0.container = .docker },
    BubblewrapCase("a kernel without them", says: noNamespace, is: .fails(noNamespace)),
  ]
}

@Suite("What is in bubblewrap's way")
struct DoctorBubblewrapTests {
  @Test("is told apart", arguments: BubblewrapCase.all)
  func classification(example: BubblewrapCase) {
    #expect(BubblewrapState(example.facts) == example.state)
  }

  @Test("has a remedy, unless it works", arguments: BubblewrapCase.all)
  func remedy(example: BubblewrapCase) {
    #expect((example.state.remedy == nil) == (example.state == .works))
  }

  @Test("AppArmor's remedy is a profile for bubblewrap alone, its place and the command")
  func profile() {
    #expect(
      BubblewrapState.appArmorRestricted.remedy == """
        Allow it to /usr/bin/bwrap alone; every other program stays restricted:
          printf '%s\\n' 'abi <abi/4.0>,' \\
            'include <tunables/global>' \\
            'profile bwrap /usr/bin/bwrap flags=(unconfined) {' \\
            '  userns,' \\
            '  include if exists <local/bwrap>' \\
            '}' |
            sudo tee /etc/apparmor.d/bwrap
          sudo apparmor_parser --replace /etc/apparmor.d/bwrap
        """)
  }

  @Test("a container's remedy names the options", arguments: ["Docker", "Podman", "GitLab runner"])
  func options(program: String) throws {
    let remedy = try #require(BubblewrapState.containerFiltered(.docker).remedy)
    #expect(remedy.contains("\n  \(program): "))
  }

  @Test(
    "a setting's remedy sets it",
    arguments: [
      ("kernel.unprivileged_userns_clone", 1), ("user.max_user_namespaces", 16384),
    ])
  func setting(sysctl: String, value: Int) throws {
    let state = BubblewrapState.namespacesDisabled(sysctl: sysctl)
    #expect(try #require(state.remedy).contains("echo \(sysctl)=\(value) | sudo tee"))
    #expect(state.summary == "the kernel's setting \(sysctl) is 0, which forbids user namespaces")
  }
}
