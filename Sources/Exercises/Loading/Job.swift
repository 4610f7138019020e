/// Something that a child does with a student's code: a case of an exercise, or a notebook's cell.
package struct Job {
  /// The number that its response bears.
  package let number: UInt32
  private let call: (SolutionLibrary) throws -> Record

  /// A case of an exercise.
  package init(_ stub: Stub, _ one: Request.Case) {
    number = one.number
    call = { try stub.call($0.solution, one.input) }
  }

  /// A cell of a notebook; it hands nothing back, it prints.
  ///
  /// - Parameter outputBegins: called where what it prints begins to be its own
  package init(_ cell: Request.Cell, outputBegins: @escaping @convention(c) () -> Void) {
    number = cell.number
    call = { library in
      try library.runCell(cell.symbol, outputBegins: outputBegins)
      return [:]
    }
  }

  /// Does it.
  package func answer(_ library: SolutionLibrary) -> Answer {
    do {
      return .returned(try call(library))
    } catch let blank as Blank {
      return .blank(function: blank.function)
    } catch let missing as Missing {
      return .missing(exercise: missing.exercise)
    } catch {
      return .threw(String(describing: error))
    }
  }
}
