/// A source of random numbers whose streams equal those of numpy's `RandomState` to the last bit.
///
/// Like numpy's it is shared by reference: whoever draws from it moves it on for all. Drawing from
/// one in two threads at a time is not possible; make one for each.
///
///     let randomState = RandomState(seed: 3)
///     let W = randomState.randn(4, 2) * 0.01
///
/// Source: `numpy.random.RandomState`, whose streams numpy has frozen since version 1.16.
public final class RandomState {
  /// All that the next draws depend on: save it, and assign it again to repeat them.
  public var state: State

  /// Seeds with an integer from 0 through 2³² − 1.
  ///
  /// Stops with numpy's message if `seed` is out of that range.
  public init(seed: Int) {
    state = State(twister: MersenneTwister(seed: Self.word(seed)))
  }

  /// Seeds with one or more integers from 0 through 2³² − 1; `[1]` gives another stream than `1`.
  ///
  /// Stops with numpy's message if `seed` is empty or an element is out of that range.
  public init(seed: [Int]) {
    guard !seed.isEmpty else { fatalError("Seed must be non-empty") }
    state = State(twister: MersenneTwister(seeds: seed.map(Self.word)))
  }

  /// Goes on where `state` was saved.
  public init(state: State) {
    self.state = state
  }

  private static func word(_ seed: Int) -> UInt32 {
    guard let word = UInt32(exactly: seed) else {
      fatalError("Seed must be between 0 and 2**32 - 1")
    }
    return word
  }
}

extension RandomState {
  /// One number from `draw`.
  @inline(__always)
  func one<Number>(_ draw: (inout Draws) -> Number) -> Number {
    state.twister.withDraws(draw)
  }

  /// `count` numbers, each from `draw`, in the order in which they are drawn.
  @inline(__always)
  func many<Number>(_ count: Int, _ draw: (inout Draws) -> Number) -> [Number] {
    state.twister.withDraws { draws in
      [Number](unsafeUninitializedCapacity: count) { numbers, initialized in
        while initialized < count {
          numbers.initializeElement(at: initialized, to: draw(&draws))
          initialized &+= 1
        }
      }
    }
  }

  /// An array of `size`, filled in row-major order from `draw`.
  @inline(__always)
  func array(_ size: [Int], _ draw: (inout Draws) -> Double) -> NDArray {
    NDArray(shape: size, scalars: many(Self.count(size), draw))
  }

  /// The number of elements in an array of `size`.
  static func count(_ size: [Int]) -> Int {
    guard size.allSatisfy({ $0 >= 0 }) else { fatalError("negative dimensions are not allowed") }
    return size.reduce(1, *)
  }
}
