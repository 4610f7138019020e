import NumPy
import Testing

/// `random_state.json`: what numpy draws, each from a new generator.
@Suite struct RandomStateTests {
  @Test(arguments: Golden.streams, Draw.all)
  func `draws what numpy draws`(stream: Stream, draw: Draw) throws {
    let expected = try #require(stream.numbers[draw.name])
    #expect(draw.numbers(stream.seed.randomState) == expected)
  }

  @Test(arguments: Golden.streams)
  func `draws a million numbers as numpy does`(stream: Stream) {
    let uniform = stream.seed.randomState.randomSample([1_000_000])
    #expect(Sha256.hex(of: uniform.scalars) == stream.uniformDigest)
    let normal = stream.seed.randomState.standardNormal([1000, 1000])
    #expect(Sha256.hex(of: normal.scalars) == stream.normalDigest)
  }

  @Test func `every stream in the file is compared`() {
    for stream in Golden.streams {
      #expect(Set(stream.numbers.keys) == Set(Draw.all.map(\.name)))
    }
  }
}

extension RandomStateTests {
  struct Golden: Decodable {
    let streams: [Stream]

    static let streams = GoldenFile.load("random_state", as: Golden.self).streams
  }

  struct Stream: Decodable, Sendable, CustomTestStringConvertible {
    let seed: Seed
    let numbers: [String: Numbers]
    let uniformDigest: String
    let normalDigest: String

    private enum Key: String, CodingKey {
      case seed
      case uniformDigest = "random_sample_1e6_sha256_le_f8"
      case normalDigest = "standard_normal_1e6_sha256_le_f8"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      seed = try container.decode(Seed.self, forKey: .seed)
      uniformDigest = try container.decode(String.self, forKey: .uniformDigest)
      normalDigest = try container.decode(String.self, forKey: .normalDigest)
      let all = try decoder.singleValueContainer().decode([String: NumbersOrOther].self)
      numbers = all.filter { Key(rawValue: $0.key) == nil }.compactMapValues(\.numbers)
    }

    var testDescription: String { seed.testDescription }
  }

  private struct NumbersOrOther: Decodable {
    let numbers: Numbers?

    init(from decoder: any Decoder) throws {
      numbers = try? Numbers(from: decoder)
    }
  }

  /// One way to draw, by the name that it has in the file.
  struct Draw: Sendable, CustomTestStringConvertible {
    let name: String
    let numbers: @Sendable (RandomState) -> Numbers

    var testDescription: String { name }

    static let all = [
      Draw(name: "uint32") { randomState in
        var twister = randomState.state.twister
        return Numbers((0..<16).map { _ in Int(twister.next()) })
      },
      Draw(name: "random_sample") { Numbers($0.randomSample([4, 4]).scalars) },
      Draw(name: "randn") { Numbers($0.randn(17).scalars) },
      Draw(name: "randn_odd_then_more") {
        Numbers($0.randn(3).scalars + $0.rand(2).scalars + $0.randn(4).scalars)
      },
      Draw(name: "uniform_-1_3") { Numbers($0.uniform(low: -1, high: 3, size: [8]).scalars) },
      Draw(name: "normal_2_0.5") { Numbers($0.normal(loc: 2, scale: 0.5, size: [2, 4]).scalars) },
      Draw(name: "randint_0_10") { Numbers($0.randint(0, 10, size: 12)) },
      Draw(name: "randint_-5_1000003") { Numbers($0.randint(-5, 1_000_003, size: 12)) },
      Draw(name: "permutation_10") { Numbers($0.permutation(10)) },
      Draw(name: "shuffle_7") { randomState in
        var elements = Array(0..<7)
        randomState.shuffle(&elements)
        return Numbers(elements)
      },
      Draw(name: "choice_5_of_20_no_replacement") {
        Numbers($0.choice(20, size: 5, replace: false))
      },
      Draw(name: "choice_8_of_3") { Numbers($0.choice(3, size: 8)) },
      Draw(name: "exponential") { Numbers($0.exponential(scale: 1.5, size: [6]).scalars) },
    ]
  }
}
