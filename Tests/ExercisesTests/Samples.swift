import Exercises

/// A generator whose numbers are the same in every run.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  // SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Values and frames of every kind.
enum Samples {
  static let values: [Value] = [
    .number(-0.0), .number(.greatestFiniteMagnitude), .number(.leastNonzeroMagnitude),
    .number(.infinity), .integer(.min), .integer(.max), .text(""), .text("Δ\u{0}\n🧮"),
    .array([[1, 2], [3, 4]]), .array(NDArray(shape: [], scalars: [7])),
    .array(NDArray(shape: [0, 3], scalars: [])), .list([]), .list([.number(1), .text("x")]),
    .record([:]), .record(record),
  ]

  static let record = Record(
    type: "LayerCache",
    [
      .init("linear", .record(["A": .array([1, 2]), "b": .integer(-1)])), .init("Z", .number(0.5)),
    ])

  static let requests: [Request] = [
    .setUp(
      .init(
        assignment: "a", submission: "/s.so", libraries: ["libdispatch.so", ""],
        limits: Limits(processorSeconds: 0.25, memoryBytes: .max, outputBytes: 0))),
    .run(.init(exercise: "linear_forward", cases: [])),
    .run(
      .init(
        exercise: "e",
        cases: [.init(number: 0, input: record), .init(number: .max, input: ["x": .number(1)])])),
  ]

  static let endings: [Ending] = [
    .answered([]), .answered([1, 2, 3]), .signalled(11, nil),
    .signalled(4, CrashSite(offsets: [], isStackOverflow: true)),
    .signalled(4, CrashSite(offsets: [1, .max], isStackOverflow: false)),
    .exited(-1), .processorTime, .wallTime, .memory, .forbidden(41), .oversized,
    .notLoaded("no such file"),
  ]

  static let responses: [Response] =
    [.ready, .fault("It is broken."), .fault("")]
    + endings.enumerated().map { number, ending in
      .ended(
        CaseEnding(
          number: UInt32(number), ending: ending, printed: Array("x\n".utf8),
          printedBytes: 1 << 40, processorSeconds: 0.5, wallSeconds: 1.5))
    }

  static let answers: [Answer] = [
    .returned(record), .returned([:]), .threw("An error."), .threw(""),
    .blank(function: "f(a:)"), .missing(exercise: "linear_forward"),
  ]
}
