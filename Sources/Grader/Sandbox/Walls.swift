/// The walls that this machine gives.
package struct Walls: Sendable, Equatable {
  package let bubblewrap: BubblewrapState
  package let landlock: LandlockState

  package init(bubblewrap: BubblewrapState, landlock: LandlockState) {
    self.bubblewrap = bubblewrap
    self.landlock = landlock
  }

  /// Finds out by trying.
  package static func find(_ probe: BubblewrapProbe = BubblewrapProbe()) async -> Walls {
    Walls(bubblewrap: await probe.probe(), landlock: .current())
  }

  /// What a choice comes to here; nil if this machine does not give it.
  package func kind(_ choice: SandboxChoice) -> SandboxKind? {
    switch choice {
    case .auto: kind(.bubblewrap) ?? kind(.landlock)
    case .bubblewrap: bubblewrap.canHold ? .bubblewrap : nil
    case .landlock: landlock.canHold ? .landlock : nil
    case .none: SandboxKind.none
    }
  }
}
