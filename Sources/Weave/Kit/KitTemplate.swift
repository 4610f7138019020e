import Marking
import Notebook

/// The texts that a kit holds beside the notebook and the sources.
enum KitTemplate {
  /// All of them.
  static func files(_ assignment: Assignment, format: NotebookFormat) -> [KitFile] {
    [
      KitFile("Package.swift", text: package(assignment.id)),
      KitFile("README.md", text: readme(assignment, format: format)),
      KitFile("\(KitLayout.student)/\(KitLayout.solution)", text: solution),
      KitFile(".gitignore", text: ".build\n.swiftpm\nresults.html\n"),
      KitFile(".devcontainer/devcontainer.json", text: devcontainer(assignment.title)),
    ]
  }

  /// The list of assignments, with one in it.
  static func catalog(_ assignment: String) -> String {
    """
    /// The assignment of this kit.
    public enum Catalog {
      /// The assignments there are.
      public static let assignments: [any StubSet.Type] = [
        \(assignment).self
      ]
    }

    """
  }

  private static func package(_ id: String) -> String {
    """
    // swift-tools-version: 6.2

    import PackageDescription

    let strict: [SwiftSetting] = [
      .swiftLanguageMode(.v6),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]

    let package = Package(
      name: "\(id)-kit",
      platforms: [.macOS(.v15)],
      products: [.executable(name: "check", targets: ["Check"])],
      targets: [
        .target(name: "NumPy", swiftSettings: strict),
        .target(name: "Exercises", dependencies: ["NumPy"], swiftSettings: strict),
        .target(name: "Marking", dependencies: ["Exercises"], swiftSettings: strict),
        .target(name: "Notebook", swiftSettings: strict),
        .target(name: "Page", dependencies: ["Notebook", "Marking"], swiftSettings: strict),
        .executableTarget(
          name: "Check", dependencies: ["Exercises", "Marking", "Notebook", "Page"],
          swiftSettings: strict,
          // Your code is compiled apart and loaded into `check`, which holds all that it calls.
          linkerSettings: [
            .unsafeFlags(["-Xlinker", "--export-dynamic"], .when(platforms: [.linux])),
            .unsafeFlags(["-Xlinker", "-export_dynamic"], .when(platforms: [.macOS])),
          ]),
        // For the editor, which completes and checks Swift files in it.
        .target(
          name: "Student", dependencies: ["Exercises"], path: "Student",
          swiftSettings: [.swiftLanguageMode(.v5)]),
      ]
    )

    """
  }

  private static func readme(_ assignment: Assignment, format: NotebookFormat) -> String {
    let document =
      switch format {
      case .markdown: "`notebook.md`"
      case .jupyter: "`notebook.ipynb`"
      case .swift: "the files in `Student/`"
      }
    let edit = format == .swift ? "Student/03_…swift" : document.filter { $0 != "`" }
    return """
      # \(assignment.title)

      You need Swift 6.3 (<https://swift.org/install>), or a container: `.devcontainer` is here.

      ```sh
      unzip \(assignment.id).zip && cd \(assignment.id)
      $EDITOR \(edit)
      swift run check
      ```

      Read \(document), and write your code in place of each `throw Blank()`. The first
      `swift run check` builds the tools, which takes up to a minute; after that it answers in a
      second or two.

      - `swift run check --watch` checks again after each save.
      - `swift run check --exercise \(assignment.exercises.first?.id ?? "ID")` checks one exercise.
      - `swift run check --html` makes a page of the results and opens it; `--junit FILE` writes a
        JUnit file.
      - `swift run check --from OLD` carries your code and your notes over from an older kit.

      If you move or rename this folder, remove `.build` in it: what Swift builds stays where it is.
      `handouts/` keeps the notebook as it was given out; leave it there.

      Hand in \(document), and nothing else. Grading runs the cases that you see here and some that
      you don't.

      """
  }

  private static let solution = """
    // For the editor. Swift files in this folder are checked, too; leave this one as it is.
    import Exercises

    enum Solution {}

    """

  private static func devcontainer(_ title: String) -> String {
    let name = title.replacing("\\", with: "").replacing("\"", with: "'")
    return """
      {
        "name": "\(name)",
        "image": "swift:6.3",
        "customizations": {
          "vscode": { "extensions": ["swiftlang.swift-vscode"] }
        },
        "postCreateCommand": "swift build --product check",
        "remoteUser": "root"
      }

      """
  }
}
