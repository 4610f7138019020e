extension Walls {
  /// What the doctor says of the walls: of each, and which of them `--sandbox auto` takes.
  var findings: [Finding] {
    [Finding(bubblewrap, isReplaced: landlock.canHold), Finding(landlock), choice]
  }

  private var choice: Finding {
    switch kind(.auto) {
    case .bubblewrap:
      Finding(title: "sandbox", state: .ok, detail: "bubblewrap holds students' code")
    case .landlock:
      Finding(
        title: "sandbox", state: .ok,
        detail: "Landlock holds students' code, because \(bubblewrap.summary)")
    case .some(.none), nil:
      Finding(title: "sandbox", state: .problem, detail: "nothing here can hold students' code")
    }
  }
}

extension Finding {
  /// Bubblewrap's state as a finding.
  ///
  /// - Parameter isReplaced: whether another wall stands in where bubblewrap does not work.
  package init(_ state: BubblewrapState, isReplaced: Bool) {
    let whereItFails = isReplaced ? State.warning : .problem
    self.init(
      title: "bubblewrap", state: state.canHold ? .ok : whereItFails, detail: state.summary,
      remedy: state.remedy)
  }

  /// Landlock's state as a finding: it is the second wall, so that its want is no problem by itself.
  package init(_ state: LandlockState) {
    self.init(
      title: "landlock", state: state.canHold ? .ok : .warning, detail: state.summary,
      remedy: state.remedy)
  }
}
