import Foundation

/// A copy of the built program in the places where `make install` puts its parts.
struct Installed {
  let nbgrade: Nbgrade
  private let share: String

  /// Copies the built program and its parts under a prefix.
  init(in prefix: String, toolchain: String? = nil) throws {
    let built = URL(filePath: try Nbgrade.built().path).deletingLastPathComponent().path()
    nbgrade = Nbgrade(path: "\(prefix)/bin/nbgrade")
    share = "\(prefix)/share/nbgrade"
    try Self.copy("\(built)/nbgrade", to: nbgrade.path)
    try Self.copy("\(built)/Runner", to: "\(prefix)/libexec/nbgrade/Runner")
    for name in ["NumPy", "Exercises"] {
      try Self.copy(
        "\(built)/Modules/\(name).swiftmodule", to: "\(share)/modules/\(name).swiftmodule")
    }
    let root = checkout.path()
    try Self.copy("\(root)/assignments", to: "\(share)/assignments")
    try Self.copy(
      "\(root)/Sources/Reference/DeepNeuralNetwork/Solution",
      to: "\(share)/reference/DeepNeuralNetwork/Solution")
    if let toolchain {
      try Data("\(toolchain)\n".utf8).write(to: URL(filePath: "\(share)/toolchain.txt"))
    }
  }

  /// Puts another text in the place of an exercise's reference.
  func replaceReference(_ exercise: String, by text: String) throws {
    let file = "\(share)/reference/DeepNeuralNetwork/Solution/\(exercise).swift"
    try Data(text.utf8).write(to: URL(filePath: file))
  }

  /// Puts other files in the place of the wrong solutions.
  func replaceWrongSolutions(by texts: [String: String]) throws {
    let folder = "\(share)/assignments/deep-neural-network/wrong"
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for (name, text) in texts { try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)")) }
  }

  private static func copy(_ source: String, to target: String) throws {
    try FileManager.default.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: source, toPath: target)
  }
}
