import CSeccomp
import Exercises
package import Foundation
package import Marking
package import Notebook

/// Grades one submission after the other, each in sandboxes of its own.
package struct SubmissionGrader: Sendable {
  package let key: AnswerKey
  package let toolchain: Toolchain
  let installation: Installation
  package let options: GradeOptions
  /// The handouts that students may have started from.
  package let handouts: HandoutVersions
  let sandbox: Sandbox
  let moduleCache: URL
  private let toolchainState: Toolchain.State

  /// Makes ready to grade: the compiler's cache is made if there is none.
  package init(
    key: AnswerKey, installation: Installation, toolchain: Toolchain, options: GradeOptions
  ) async throws {
    self.key = key
    self.installation = installation
    self.toolchain = toolchain
    self.options = options
    handouts = HandoutVersions(course: installation.assignments.appending(path: key.assignment.id))
    // Outside of bubblewrap students' code runs beside this process, which holds every answer.
    if options.sandbox != .bubblewrap { _ = nbgrade_forbid_dumping() }
    WorkFolder.removeAbandoned()
    toolchainState = try toolchain.state()
    sandbox = Sandbox(
      kind: options.sandbox, toolchain: toolchain, groups: options.groups)
    moduleCache = try await ModuleCache(
      sandbox: sandbox, installation: installation, limits: options.compileLimits
    ).folder()
  }

  /// Throws if the toolchain has changed since the grader was made ready: what did not compile then
  /// may be right.
  package func requireSameToolchain() throws(ToolchainError) {
    guard try toolchain.state() == toolchainState else {
      throw .changed(toolchain.root.plainPath)
    }
  }

  /// Grades the Swift files of a folder.
  package func grade(_ folder: URL, student: String) async -> StudentResult {
    do {
      return await grade(try SubmissionFolder(folder), student: student)
    } catch {
      return failed(error, student: student)
    }
  }

  /// The result of a student whose submission cannot be graded, for a reason outside of it.
  func failed(_ error: any Error, student: String) -> StudentResult {
    var result = empty(student)
    result.exercises = exercises(SubmissionOutcomes(fault: error.localizedDescription))
    return result
  }

  private func exercises(_ outcomes: SubmissionOutcomes) -> [ExerciseResult] {
    key.assignment.exercises.filter(isAskedFor).map { outcomes.result($0, key) }
  }

  private func empty(_ student: String) -> StudentResult {
    StudentResult(
      name: student, person: nil, state: .graded, exercises: [], notes: [], sources: "",
      sandbox: options.sandbox, seconds: 0)
  }

  /// Grades a submission that has been read.
  package func grade(_ submission: SubmissionFolder, student: String) async -> StudentResult {
    let clock = ContinuousClock()
    let start = clock.now
    var result = await grade(
      submission.files, fingerprint: submission.fingerprint, student: student)
    result.notes = submission.notes + result.notes
    result.seconds = (clock.now - start) / .seconds(1)
    return result
  }

  private func grade(
    _ files: [SubmissionFolder.File], fingerprint: String, student: String
  ) async -> StudentResult {
    var result = empty(student)
    result.sources = fingerprint
    let tangled = key.assignment.tangler.tangle(files)
    result.notes = handouts.complaints(about: tangled.versions) + tangled.notes
    result.versions = tangled.versions
    do {
      let folder = try WorkFolder(key: fingerprint)
      defer { folder.remove() }
      let outcomes = try await outcomes(of: tangled, in: folder, notes: &result.notes)
      result.cells = cells(of: tangled).map { outcomes.result($0, key) }
        .blamingTheFirst(needs: tangled.needs)
      result.exercises = exercises(outcomes)
    } catch {
      result.exercises = exercises(SubmissionOutcomes(fault: error.localizedDescription))
    }
    return result
  }

  private func isAskedFor(_ exercise: Exercise) -> Bool {
    options.exercises?.contains(exercise.id) ?? true
  }

  private func outcomes(
    of tangled: Tangled, in folder: WorkFolder, notes: inout [String]
  ) async throws -> SubmissionOutcomes {
    let compiler = Compiler(
      sandbox: sandbox, installation: installation, moduleCache: moduleCache,
      limits: options.compileLimits)
    let protocols = key.assignment.protocolNames
    let product = try await Builder(compiler: compiler, protocols: protocols)
      .build(tangled, in: folder)
    notes += product.notes(on: tangled)
    let asked = key.assignment.exercises.filter {
      isAskedFor($0) && product.built.contains($0.protocolName)
    }
    let session = RunnerSession(
      sandbox: sandbox, installation: installation, assignment: key.assignment.id,
      limits: options.limits)
    let visibilities: [Visibility] = options.includesHidden ? [.visible, .hidden] : [.visible]
    var batches = visibilities.map { key.runs($0, exercises: Set(asked.map(\.id))) }
    // What cells print is shown, so that they run before any hidden input enters the sandbox.
    batches[0] += cellRequests(tangled, product)
    let endings = await session.run(folder.sharedObject, batches: batches) { [key, options] in
      key.mark($0, limits: options.limits)
    }
    var outcomes = SubmissionOutcomes(product: product, endings: endings, options: options)
    let crashed = outcomes.crashes
    let places = await Symbolizer(
      sandbox: sandbox, runner: installation.runner, names: product.names
    ).places(crashed.map(\.offsets), in: folder.sharedObject)
    for (crash, place) in zip(crashed, places) { outcomes.places[crash.number] = place }
    return outcomes
  }
}

extension SubmissionGrader {
  // Who asks for some exercises alone does not wait for the cells.
  fileprivate func cells(of tangled: Tangled) -> [TryCell] {
    options.exercises == nil ? tangled.cells : []
  }

  // Each cell in a child of its own.
  fileprivate func cellRequests(_ tangled: Tangled, _ product: SubmissionBuild.Product) -> [Request]
  {
    cells(of: tangled).filter { product.cells.contains($0.number) }.map { cell in
      .tryOut([
        Request.Cell(
          number: Request.Cell.number(ofCell: cell.number),
          symbol: CellSource.symbol(cell.number))
      ])
    }
  }
}

extension Assignment {
  /// Takes the assignment's exercises out of what students hand in.
  package var tangler: Tangler {
    Tangler(exercises: exercisesByProtocol)
  }
}
