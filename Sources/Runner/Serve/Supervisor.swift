import CSeccomp
import Exercises

/// Does jobs in children, and says how each ended.
struct Supervisor {
  private let setUp: Request.SetUp
  private let assignment: any StubSet.Type
  private let filter: SystemCallFilter
  private let sharesUser: Bool

  /// Loads the toolchain's libraries and builds the filter, so that no child need do either.
  init(_ setUp: Request.SetUp, sharesUser: Bool) throws(SetUpError) {
    guard let assignment = Catalog.assignments.first(where: { $0.id == setUp.assignment }) else {
      throw .unknownAssignment(setUp.assignment)
    }
    // One that cannot be loaded is missed when the submission is, if it is needed at all.
    for library in setUp.libraries { _ = dlopen(library, RTLD_NOW | RTLD_LOCAL) }
    do throws(LockError) {
      filter = try SystemCallFilter(.student)
    } catch {
      throw .filter(error)
    }
    self.setUp = setUp
    self.sharesUser = sharesUser
    self.assignment = assignment
  }

  /// The exercise of that id, or nil.
  func stub(_ id: String) -> Stub? { assignment.stubs.first { $0.id == id } }

  /// Does the jobs in order, in one child for as long as it lives.
  func run(_ jobs: [Job], report: (CaseEnding) -> Void) throws(SetUpError) {
    var rest = jobs[...]
    while !rest.isEmpty {
      let child = try Child.start(limits: setUp.limits) { pipes in
        StudentProcess(
          jobs: rest, setUp: setUp, style: assignment.printStyle, filter: filter,
          sharesUser: sharesUser, pipes: pipes
        ).run()
      }
      let done = child.follow(rest, report: report)
      rest = rest.dropFirst(done)
    }
  }
}
