extension RandomState {
  /// One integer from 0 through `count - 1`, `p` the probability of each if given; numpy's `choice`.
  ///
  /// Stops with numpy's message if `count` is not positive or `p` no distribution over it.
  public func choice(_ count: Int, p: [Double]? = nil) -> Int {
    choice(count, size: 1, p: p)[0]
  }

  /// `size` integers from 0 through `count - 1`, each at most once unless `replace`, `p` the
  /// probability of each if given; numpy's `choice`.
  ///
  /// Stops with numpy's message if `count` is too small or `p` no distribution over it.
  public func choice(_ count: Int, size: Int, replace: Bool = true, p: [Double]? = nil) -> [Int] {
    guard count > 0 || size == 0 else {
      fatalError("a must be greater than 0 unless no samples are taken")
    }
    let distribution = p.map { Probabilities($0, count: count) }
    if replace { return choiceWithReplacement(count, Self.count([size]), distribution) }
    guard size <= count else {
      fatalError("Cannot take a larger sample than population when 'replace=False'")
    }
    guard size >= 0 else { fatalError("Negative dimensions are not allowed") }
    return distribution.map { distinct(size, $0) } ?? Array(permutation(count).prefix(size))
  }

  /// One of the elements, `p` the probability of each if given; numpy's `choice` from a list.
  public func choice<Element>(_ elements: [Element], p: [Double]? = nil) -> Element {
    choice(elements, size: 1, p: p)[0]
  }

  /// `size` of the elements, each at most once unless `replace`, `p` the probability of each if
  /// given; numpy's `choice` from a list.
  public func choice<Element>(
    _ elements: [Element], size: Int, replace: Bool = true, p: [Double]? = nil
  ) -> [Element] {
    guard !elements.isEmpty || size == 0 else {
      fatalError("'a' cannot be empty unless no samples are taken")
    }
    return choice(elements.count, size: size, replace: replace, p: p).map { elements[$0] }
  }

  private func choiceWithReplacement(
    _ count: Int, _ size: Int, _ distribution: Probabilities?
  ) -> [Int] {
    guard let distribution else { return randint(0, count, size: size) }
    let cumulative = distribution.cumulative()
    return many(size) { cumulative.index(of: $0.double()) }
  }

  /// Draws as many as are missing, keeps those that are new, and goes on without them.
  private func distinct(_ size: Int, _ distribution: Probabilities) -> [Int] {
    guard distribution.possible >= size else { fatalError("Fewer non-zero entries in p than size") }
    var distribution = distribution
    var found: [Int] = []
    while found.count < size {
      let samples = many(size - found.count) { $0.double() }
      found.forEach { distribution.exclude($0) }
      let cumulative = distribution.cumulative()
      var seen: Set<Int> = []
      found += samples.map(cumulative.index(of:)).filter { seen.insert($0).inserted }
    }
    return found
  }
}
