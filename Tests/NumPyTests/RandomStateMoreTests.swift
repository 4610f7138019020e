import NumPy
import Testing

/// `random_more.json`: other seeds and arguments, one draw after another from the same generator.
@Suite struct RandomStateMoreTests {
  @Test(arguments: Golden.shared.streams)
  func `draws of every kind follow each other as numpy's do`(stream: Stream) {
    let random = stream.seed.randomState
    var numbers = random.randn(3).scalars
    numbers += random.rand(2).scalars
    numbers += random.standardNormal([2]).scalars
    numbers += random.exponential(scale: 2.5, size: [3]).scalars
    numbers += random.normal(loc: -1, scale: 3, size: [3]).scalars
    numbers += random.randint(0, 10, size: [2]).scalars
    numbers += random.uniform(low: -5, high: -4, size: [2]).scalars
    numbers.append(random.randn())
    numbers += random.permutation(4).map(Double.init)
    numbers.append(random.normal(loc: 10, scale: 0))
    _ = random.bytes(3)
    numbers.append(random.randomSample())
    numbers += random.standardNormal([2, 2]).scalars
    #expect(Numbers(numbers) == stream.mixed)
  }

  @Test(arguments: Golden.shared.streams)
  func `integers, choices, orders and bytes are numpy's`(stream: Stream) {
    let random = stream.seed.randomState
    for range in stream.randint {
      #expect(random.randint(range.low, range.high, size: 5) == range.values, "\(range)")
    }
    for it in stream.choice {
      let chosen = random.choice(it.count, size: it.size, replace: it.replace, p: it.p)
      #expect(chosen == it.values, "\(it)")
    }
    for order in stream.permutation { #expect(random.permutation(order.count) == order) }
    var rows = NDArray(shape: [5, 3], scalars: (0..<15).map(Double.init))
    #expect(random.permutation(rows).scalars.map { Int($0) } == stream.permutation5x3)
    random.shuffle(&rows)
    #expect(rows.scalars.map { Int($0) } == stream.shuffle5x3)
    for bytes in stream.bytes { #expect(random.bytes(bytes.count) == bytes) }
    #expect(Numbers([random.rand()]) == stream.last)
  }

  @Test(arguments: Golden.shared.large)
  func `long streams are numpy's`(large: Large) {
    let seed = large.seed
    #expect(Sha256.hex(of: seed.randomState.randn(300_001).scalars) == large.randn)
    let exponential = seed.randomState.exponential(scale: 3.5, size: [100_000]).scalars
    #expect(Sha256.hex(of: exponential) == large.exponential)
    let integers = seed.randomState.randint(-7, 1 << 40, size: 100_000)
    #expect(Sha256.hex(of: integers) == large.randint)
    #expect(Sha256.hex(of: seed.randomState.permutation(100_000)) == large.permutation)
    let chosen = seed.randomState.choice(100_000, size: 2000, replace: false)
    #expect(Sha256.hex(of: chosen) == large.choice)
  }

  @Test(arguments: Golden.shared.states)
  func `a state that numpy saved goes on as in numpy`(saved: SavedState) {
    let gauss = saved.gauss.map { Double($0)! }
    let state = RandomState.State(key: saved.key, position: saved.position, gauss: gauss)
    let random = RandomState(state: state)
    #expect(Numbers(random.randn(4).scalars + random.rand(3).scalars) == saved.next)
  }
}

extension RandomStateMoreTests {
  struct Golden: Decodable, Sendable {
    let streams: [Stream]
    let large: [Large]
    let states: [SavedState]

    static let shared = GoldenFile.load("random_more", as: Golden.self)
  }

  struct Stream: Decodable, Sendable, CustomTestStringConvertible {
    struct Range: Decodable, Sendable {
      let low: Int
      let high: Int
      let values: [Int]
    }

    struct Choice: Decodable, Sendable {
      let count: Int
      let size: Int
      let replace: Bool
      let p: [Double]?
      let values: [Int]
    }

    let seed: Seed
    let mixed: Numbers
    let randint: [Range]
    let choice: [Choice]
    let permutation: [[Int]]
    let permutation5x3: [Int]
    let shuffle5x3: [Int]
    let bytes: [[UInt8]]
    let last: Numbers

    private enum CodingKeys: String, CodingKey {
      case seed, mixed, randint, choice, permutation, bytes, last
      case permutation5x3 = "permutation_5x3"
      case shuffle5x3 = "shuffle_5x3"
    }

    var testDescription: String { seed.testDescription }
  }

  struct Large: Decodable, Sendable, CustomTestStringConvertible {
    let seed: Seed
    let randn: String
    let exponential: String
    let randint: String
    let permutation: String
    let choice: String

    private enum CodingKeys: String, CodingKey {
      case seed
      case randn = "randn_300001"
      case exponential = "exponential_3.5_100000"
      case randint = "randint_-7_2**40_100000"
      case permutation = "permutation_100000"
      case choice = "choice_2000_of_100000"
    }

    var testDescription: String { seed.testDescription }
  }

  struct SavedState: Decodable, Sendable, CustomTestStringConvertible {
    let key: [UInt32]
    let position: Int
    let gauss: String?
    let next: Numbers

    private enum CodingKeys: String, CodingKey {
      case key, position, gauss
      case next = "randn_4_rand_3"
    }

    var testDescription: String { "position \(position), \(gauss == nil ? "no " : "")gauss" }
  }
}
