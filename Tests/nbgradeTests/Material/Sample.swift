import Foundation

/// Files that a student hands in.
struct Sample: Sendable {
  /// The files' names with their text.
  var files: [String: String]

  static let assignment = "deep-neural-network"

  /// Right in every exercise.
  static let perfect = Sample(files: files(in: "Sources/Reference/DeepNeuralNetwork/Solution"))

  /// What students start from.
  static let starter = Sample(files: files(in: "assignments/\(assignment)/starter"))

  /// Right, with one exercise's file replaced.
  static func replacing(_ exercise: String, by text: String) -> Sample {
    var sample = perfect
    sample.files["\(exercise).swift"] = text
    return sample
  }

  /// Right, without one exercise's file.
  static func without(_ exercise: String) -> Sample {
    var sample = perfect
    sample.files["\(exercise).swift"] = nil
    return sample
  }

  /// One exercise alone, right: quick to compile.
  static let small = Sample(files: ["compute_cost.swift": perfect.files["compute_cost.swift"]!])

  /// A wrong solution that stands with the assignment.
  static func wrong(_ name: String) -> String {
    files(in: "assignments/\(assignment)/wrong")["\(name).swift"] ?? ""
  }

  /// `compute_cost` with these lines in it.
  static func cost(_ body: String, imports: String = "") -> String {
    """
    import Exercises
    \(imports)
    extension Solution: ComputeCost {
      static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
        \(body)
      }
    }
    """
  }

  /// Puts the files into a folder.
  func write(to folder: String, in scratch: Scratch) throws {
    try scratch.folder(folder)
    for (name, text) in files { try scratch.write(text, to: "\(folder)/\(name)") }
  }

  private static func files(in folder: String) -> [String: String] {
    guard let files = try? Tree.texts(checkout.appending(path: folder).path()) else {
      preconditionFailure("The checkout has no \(folder).")
    }
    return files
  }
}
