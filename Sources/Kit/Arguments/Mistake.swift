import Foundation
import Notebook

/// What keeps a check from being made. None of it is about what the student's code does.
enum Mistake: LocalizedError, Equatable {
  case unknownOption(String)
  case noValue(String)
  case noKit(String)
  case unreadableCases(String)
  case noNotebook(String)
  case noExercise(String, known: [String])
  case nothingThere(String)
  case hasWork(String)
  case cannotWrite(String, reason: String)
  case noCompiler
  case cannotBuild(String)
  case noLoader

  var errorDescription: String? {
    switch self {
    case .unknownOption(let word): "There is no option \(word). See `swift run check --help`."
    case .noValue(let option): "\(option) needs a value. See `swift run check --help`."
    case .noKit(let folder):
      "There is no \(KitLayout.cases) in \(folder). Run `swift run check` in the kit's folder."
    case .unreadableCases(let path): "\(path) is damaged. Unpack the kit again."
    case .noNotebook(let folder):
      "There is no notebook in \(folder). Put notebook.md or notebook.ipynb there, or Swift files in "
        + "Student/."
    case .noExercise(let id, let known):
      "There is no exercise \(id). There are \(known.joined(separator: ", "))."
    case .nothingThere(let path): "There is no kit or notebook at \(path)."
    case .hasWork(let name):
      "\(name) already holds code of yours, and nothing is overwritten. Carry your code into a new "
        + "kit."
    case .cannotWrite(let path, let reason): "Cannot write \(path): \(reason)."
    case .noCompiler:
      "There is no swiftc on the search path. Install Swift 6.3, and put its usr/bin on PATH."
    case .cannotBuild(let messages):
      "Your code cannot be compiled against the kit:\n\(messages)\n"
        + "Remove the folder .build and run `swift run check` again."
    case .noLoader:
      "This system cannot load code while a program runs, which the check needs. Open the folder in "
        + "its dev container, or in WSL."
    }
  }

  /// The status that the program ends with.
  var status: Int32 {
    switch self {
    case .noCompiler, .cannotBuild, .noLoader, .unreadableCases: 70
    default: 2
    }
  }
}
