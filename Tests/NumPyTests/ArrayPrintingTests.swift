import NumPy
import Testing

/// `printing.json` and `printing_more.json`: arrays, and what numpy prints for them.
@Suite struct ArrayPrintingTests {
  @Test(arguments: ["printing", "printing_more"], PrintStyle.allCases)
  func `prints what numpy prints`(file: String, style: PrintStyle) {
    let golden = GoldenFile.load(file, as: Golden.self)
    for entry in golden.prints {
      let array = NDArray(shape: entry.shape, scalars: entry.hex.doubles)
      #expect(array.description(style: style) == entry.printed(style))
    }
    for ramp in golden.ramps ?? [] {
      let count = ramp.shape.reduce(1, *)
      let scalars = (0..<count).map { ramp.start + ramp.step * Double($0) }
      let array = NDArray(shape: ramp.shape, scalars: scalars)
      #expect(array.description(style: style) == ramp.printed(style))
    }
  }

  @Test func `the style is the task's, numpy 2's unless it is set`() {
    let array = NDArray(shape: [2, 1], scalars: [0, 1])
    #expect("\(array)" == "[[0.]\n [1.]]")
    PrintStyle.$current.withValue(.numpy113) {
      #expect("\(array)" == "[[ 0.]\n [ 1.]]")
    }
    #expect("\(array)" == "[[0.]\n [1.]]")
  }

  @Test(arguments: [
    (0.0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (-2.5, "-2.5"), (100, "100.0"),
    (0.2797765635793422, "0.2797765635793422"), (1e-4, "0.0001"), (1e-5, "1e-05"),
    (1.5e-5, "1.5e-05"), (9007199254740994, "9007199254740994.0"), (1e16, "1e+16"),
    (-1.25e100, "-1.25e+100"), (.leastNonzeroMagnitude, "5e-324"),
    (.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
  ])
  func `a single number is what Python prints`(value: Double, printed: String) {
    for style in PrintStyle.allCases { #expect(formatScalar(value, style: style) == printed) }
  }
}

extension ArrayPrintingTests {
  struct Golden: Decodable {
    let prints: [Entry]
    let ramps: [Ramp]?
  }

  struct Entry: Decodable {
    let shape: [Int]
    let hex: Numbers
    let str: String
    let legacy: String

    private enum CodingKeys: String, CodingKey {
      case shape, hex, str
      case legacy = "str_legacy_1.13"
    }

    func printed(_ style: PrintStyle) -> String { style == .numpy2 ? str : legacy }
  }

  /// An array of evenly spaced numbers, too long to list.
  struct Ramp: Decodable {
    let shape: [Int]
    let start: Double
    let step: Double
    let str: String
    let legacy: String

    private enum CodingKeys: String, CodingKey {
      case shape, start, step, str
      case legacy = "str_legacy_1.13"
    }

    func printed(_ style: PrintStyle) -> String { style == .numpy2 ? str : legacy }
  }
}
