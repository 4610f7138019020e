import NumPy
import Testing

@Suite struct MersenneTwisterTests {
  /// The 10 000th word of the default seed is the C++ standard's test, [rand.predef].
  @Test func `the 10000th word is the standard's`() {
    var twister = MersenneTwister(seed: 5489)
    for _ in 1..<10_000 { _ = twister.next() }
    #expect(twister.next() == 4_123_659_995)
  }

  /// The first words in the authors' `mt19937ar.out`.
  @Test func `the first words for several seeds are the authors'`() {
    var twister = MersenneTwister(seeds: [0x123, 0x234, 0x345, 0x456])
    let words = (0..<5).map { _ in twister.next() }
    #expect(words == [1_067_595_299, 955_945_823, 477_289_528, 4_107_218_783, 4_228_976_476])
  }

  @Test func `a copy goes its own way`() {
    var twister = MersenneTwister(seed: 1)
    var copy = twister
    let word = twister.next()
    #expect(copy.next() == word)
    #expect(copy == twister)
  }
}
