extension RandomState {
  /// What a `RandomState` is at one moment, as a value that can be kept and compared.
  ///
  /// Source: the tuple of `numpy.random.RandomState.get_state()`.
  public struct State: Sendable, Hashable {
    /// The generator of the bits.
    package internal(set) var twister: MersenneTwister

    /// The second normal number of the last pair, where only one has been handed out.
    public internal(set) var gauss: Double?

    /// The words of the Mersenne Twister, 624 of them.
    public var key: [UInt32] { twister.key }

    /// How many of the words have been handed out, 0 through 624.
    public var position: Int { twister.position }

    init(twister: MersenneTwister) {
      self.twister = twister
    }

    /// Creates a state from the parts that numpy's `get_state()` returns.
    ///
    /// `gauss` is nil where numpy's `has_gauss` is 0. Stops if there are not 624 words, or
    /// `position` is not from 0 through 624.
    public init(key: [UInt32], position: Int, gauss: Double? = nil) {
      guard key.count == MersenneTwister.length else { fatalError("state must be 624 longs") }
      guard 0...MersenneTwister.length ~= position else { fatalError("state position is invalid") }
      twister = MersenneTwister(key: key, position: position)
      self.gauss = gauss
    }
  }
}
