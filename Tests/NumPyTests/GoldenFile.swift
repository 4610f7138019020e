import Foundation
import NumPy
import Testing

/// A file of numpy's answers, in the folder `Golden`.
enum GoldenFile {
  /// The content of `Golden/NAME.json`.
  static func load<Content: Decodable>(_ name: String, as type: Content.Type) -> Content {
    let file = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Golden")
    do {
      return try JSONDecoder().decode(type, from: Data(contentsOf: file!))
    } catch {
      fatalError("\(name).json: \(error)")
    }
  }
}

/// Numbers that are compared by bit pattern, so that −0 is not 0 and nan is nan.
struct Numbers: Decodable, Equatable, Sendable, CustomStringConvertible {
  let doubles: [Double]
  let integers: [Int]

  init(_ doubles: [Double]) {
    self.doubles = doubles
    integers = []
  }

  init(_ integers: [Int]) {
    self.integers = integers
    doubles = []
  }

  /// Decodes integers, or floating-point numbers in C99's hexadecimal notation.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let integers = try? container.decode([Int].self) {
      self.init(integers)
    } else {
      self.init(try container.decode([String].self).map { Double($0)! })
    }
  }

  static func == (left: Numbers, right: Numbers) -> Bool {
    left.integers == right.integers
      && left.doubles.map(\.bitPattern) == right.doubles.map(\.bitPattern)
  }

  var description: String { doubles.isEmpty ? "\(integers)" : "\(doubles)" }
}

/// The seed of a `RandomState`: one integer or several.
enum Seed: Decodable, Sendable, CustomTestStringConvertible {
  case integer(Int)
  case integers([Int])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else {
      self = .integers(try container.decode([Int].self))
    }
  }

  /// A new generator with this seed.
  var randomState: RandomState {
    switch self {
    case .integer(let seed): RandomState(seed: seed)
    case .integers(let seed): RandomState(seed: seed)
    }
  }

  var testDescription: String {
    switch self {
    case .integer(let seed): "seed \(seed)"
    case .integers(let seed): "seed \(seed)".prefix(40) + (seed.count > 8 ? "…" : "")
    }
  }
}
