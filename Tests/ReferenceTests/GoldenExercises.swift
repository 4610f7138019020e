import Exercises
import Foundation
import Testing

/// numpy's answers for the ten functions.
struct GoldenExercises: Decodable {
  let numpy: String
  let cases: [GoldenCase]

  /// The file's cases.
  static func load() throws -> [GoldenCase] {
    try JSONDecoder().decode(GoldenExercises.self, from: golden("exercises")).cases
  }
}

/// What the published notebook prints for the first case of each exercise.
struct PublishedOutputs: Decodable {
  struct Output: Decodable {
    let exercise: String
    let activation: String?
    let output: String
    let printed: String
  }

  let outputs: [Output]

  static func load() throws -> [Output] {
    try JSONDecoder().decode(PublishedOutputs.self, from: golden("published")).outputs
  }
}

private func golden(_ name: String) throws -> Data {
  let file = try #require(
    Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Golden"))
  return try Data(contentsOf: file)
}

/// One call of one function.
struct GoldenCase: Decodable {
  let exercise: String
  let name: String
  let input: [String: GoldenValue]
  let output: [String: GoldenValue]
}

/// An array, in hexadecimal digits, or another value of the file.
enum GoldenValue: Decodable {
  case array(NDArray)
  case number(Double)
  case text(String)
  case integers([Int])

  private struct HexArray: Decodable {
    let shape: [Int]
    let hex: [String]
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let integers = try? container.decode([Int].self) {
      self = .integers(integers)
    } else {
      let array = try container.decode(HexArray.self)
      self = .array(NDArray(shape: array.shape, scalars: array.hex.map { Double($0)! }))
    }
  }
}
