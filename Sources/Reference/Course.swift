public import Exercises
public import Marking

/// An assignment whose reference stands in this module.
public protocol ReferencedAssignment: StubSet {
  /// The assignment with its cases and points.
  static var assignment: Assignment { get }
}

/// The assignments that can be graded: those of the catalog whose reference stands here.
public enum Course {
  /// The assignments in the catalog's order.
  public static var assignments: [Assignment] {
    Catalog.assignments.compactMap { ($0 as? any ReferencedAssignment.Type)?.assignment }
  }
}
