import Exercises
import Foundation
import Marking
import Notebook

/// Checks what a student has written.
struct Check: Sendable {
  /// What came of it.
  struct Result: Sendable {
    var exercises: [ExerciseResult]
    var cells: [CellResult]
    var notes: [String]
    /// What was checked.
    var files: [NotebookFile]
    /// The versions of the handout that the files say they come from.
    var versions: [String]
    /// The points that cases decide which the student cannot see, of these exercises.
    var hiddenPoints: Double
    /// Whose notebook it is, if it says so.
    var student: String?
    var started = Date()
    /// How long the whole check took.
    var seconds = 0.0
  }

  private let kit: KitFolder
  private let asked: [Exercise]
  private let triesCells: Bool
  private let limits = Limits(fileBytes: 64 << 20)

  /// Makes ready to check exercises; all where no ids are given.
  init(_ kit: KitFolder, exercises ids: [String]) throws(Mistake) {
    self.kit = kit
    let known = kit.assignment.exercises
    for id in ids where !known.contains(where: { $0.id == id }) {
      throw .noExercise(id, known: known.map(\.id))
    }
    asked = known.filter { ids.isEmpty || ids.contains($0.id) }
    triesCells = ids.isEmpty
  }

  /// Reads, tangles, compiles, runs and marks.
  func run() async throws -> Result {
    let started = Date()
    let files = try kit.files()
    let tangled = kit.tangler.tangle(files)
    let folder = try WorkFolder()
    defer { folder.remove() }
    let product = try await build(tangled, in: folder)
    let run = StudentRun(assignment: kit.assignment.id, folder: folder, limits: limits)
    let endings = try await run.endings(requests(product) + cellRequests(tangled, product))
    let outcomes = Outcomes(kit: kit, product: product, endings: endings, limits: limits)
    return Result(
      exercises: asked.map(outcomes.result),
      cells: cells(tangled).map(outcomes.result).blamingTheFirst(needs: tangled.needs),
      notes: notes(on: tangled) + tangled.notes + product.notes(on: tangled),
      files: files, versions: tangled.versions,
      hiddenPoints: asked.reduce(0) { $0 + (kit.cases.part($1.id)?.hiddenPoints ?? 0) },
      student: Notebook.student(of: files), started: started,
      seconds: Date().timeIntervalSince(started))
  }

  private func build(
    _ tangled: Tangled, in folder: WorkFolder
  ) async throws -> SubmissionBuild.Product {
    let compiler = SwiftCompiler(folder: folder)
    do {
      return try await SubmissionBuild(protocols: kit.assignment.protocolNames) { sources in
        try await compiler.compile(sources)
      }.build(tangled)
    } catch BuildError.nothingBuilds(let reason) {
      throw Mistake.cannotBuild(reason)
    }
  }

  private func notes(on tangled: Tangled) -> [String] {
    kit.handouts.complaints(about: tangled.versions)
      + [kit.handouts.newer(than: tangled.versions)].compactMap(\.self)
  }

  private func requests(_ product: SubmissionBuild.Product) -> [Request] {
    asked.filter { product.built.contains($0.protocolName) }.map { exercise in
      let cases = kit.numbered(exercise).map { Request.Case(number: $0.number, input: $0.input) }
      return .run(Request.Run(exercise: exercise.id, cases: cases))
    }
  }

  private func cells(_ tangled: Tangled) -> [TryCell] { triesCells ? tangled.cells : [] }

  private func cellRequests(
    _ tangled: Tangled, _ product: SubmissionBuild.Product
  ) -> [Request] {
    cells(tangled).filter { product.cells.contains($0.number) }.map { cell in
      .tryOut([
        Request.Cell(
          number: Request.Cell.number(ofCell: cell.number),
          symbol: CellSource.symbol(cell.number))
      ])
    }
  }
}

extension KitFolder {
  /// The cases of an exercise, each with a number that no other case has.
  func numbered(
    _ exercise: Exercise
  ) -> [(number: UInt32, one: Case, input: Record, expected: Record)] {
    let before = cases.parts.prefix { $0.id != exercise.id }.reduce(0) { $0 + $1.cases.count }
    let parts = cases.part(exercise.id)?.cases ?? []
    return zip(exercise.cases, parts).enumerated().map { index, pair in
      (UInt32(before + index), pair.0, pair.1.input, pair.1.expected)
    }
  }
}

extension Notebook {
  /// Whose notebook the files are, if one of them says so.
  fileprivate static func student(of files: [NotebookFile]) -> String? {
    files.lazy.compactMap { file in
      file.format.flatMap {
        Notebook.read([file], format: $0).notebook.student
      }
    }.first
  }
}
