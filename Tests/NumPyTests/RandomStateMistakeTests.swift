import Foundation
import NumPy
import Testing

/// What stops a program stops it with numpy's words.
@Suite struct RandomStateMistakeTests {
  @Test(.timeLimit(.minutes(1)), arguments: Mistake.allCases)
  func `stops with numpy's message`(mistake: Mistake) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      [mistake] in mistake.make(RandomState(seed: 0))
    }
    let output = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(output.contains("Fatal error: \(mistake.rawValue)\n"))
  }

  @Test func `numpy allows these`() {
    let random = RandomState(seed: 0)
    #expect(random.randint(5, 5, size: 0) == [])
    #expect(random.choice(0, size: 0) == [])
    #expect(random.permutation(-1) == [])
    #expect(random.exponential(scale: .nan).isNaN)
    #expect(random.randn(2, 0).shape == [2, 0])
  }
}

extension RandomStateMistakeTests {
  enum Mistake: String, CaseIterable, Codable, Sendable {
    case seedOutOfRange = "Seed must be between 0 and 2**32 - 1"
    case emptySeed = "Seed must be non-empty"
    case negativeDimension = "negative dimensions are not allowed"
    case negativeSample = "Negative dimensions are not allowed"
    case emptyRange = "low >= high"
    case emptyRangeFromZero = "high <= 0"
    case negativeScale = "scale < 0"
    case infiniteRange = "Range exceeds valid bounds"
    case nothingToChoose = "a must be greater than 0 unless no samples are taken"
    case noElements = "'a' cannot be empty unless no samples are taken"
    case tooFew = "Cannot take a larger sample than population when 'replace=False'"
    case otherSize = "'a' and 'p' must have same size"
    case nanProbability = "probabilities contain NaN"
    case negativeProbability = "probabilities are not non-negative"
    case otherSum = "probabilities do not sum to 1"
    case tooFewPossible = "Fewer non-zero entries in p than size"
    case permutedNumber = "x must be an integer or at least 1-dimensional"

    func make(_ random: RandomState) {
      switch self {
      case .seedOutOfRange: _ = RandomState(seed: -1)
      case .emptySeed: _ = RandomState(seed: [Int]())
      case .negativeDimension: _ = random.randn(2, -1)
      case .negativeSample: _ = random.choice(3, size: -1, replace: false)
      case .emptyRange: _ = random.randint(5, 5)
      case .emptyRangeFromZero: _ = random.randint(-2)
      case .negativeScale: _ = random.normal(scale: -0.0)
      case .infiniteRange: _ = random.uniform(high: .infinity)
      case .nothingToChoose: _ = random.choice(0)
      case .noElements: _ = random.choice([String]())
      case .tooFew: _ = random.choice(2, size: 3, replace: false)
      case .otherSize: _ = random.choice(3, p: [0.5, 0.5])
      case .nanProbability: _ = random.choice(2, p: [.nan, 1])
      case .negativeProbability: _ = random.choice(2, p: [-0.5, 1.5])
      case .otherSum: _ = random.choice(2, p: [0.5, 0.6])
      case .tooFewPossible: _ = random.choice(2, size: 2, replace: false, p: [0, 1])
      case .permutedNumber: _ = random.permutation(NDArray(shape: [], scalars: [3]))
      }
    }
  }
}
