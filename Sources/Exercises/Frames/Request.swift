/// What the grader asks of the runner.
package enum Request: Equatable, Sendable {
  /// Comes first: which submission to load, and how it is held.
  case setUp(SetUp)
  /// Cases of one exercise, to be run in order in one child for as long as it lives.
  case run(Run)
  /// Cells that try the exercises, each a function of the submission, run likewise.
  case tryOut([Cell])

  /// The submission and its limits.
  package struct SetUp: Equatable, Sendable {
    /// The assignment's id.
    package var assignment: String
    /// The path of the submission's shared object, as the runner sees it.
    package var submission: String
    /// The toolchain's libraries that the submission needs, loaded before any child is forked.
    package var libraries: [String]
    /// What each case may use.
    package var limits: Limits

    package init(assignment: String, submission: String, libraries: [String], limits: Limits) {
      self.assignment = assignment
      self.submission = submission
      self.libraries = libraries
      self.limits = limits
    }
  }

  /// Cases of one exercise.
  package struct Run: Equatable, Sendable {
    /// The exercise's id.
    package var exercise: String
    /// The cases.
    package var cases: [Case]

    package init(exercise: String, cases: [Case]) {
      self.exercise = exercise
      self.cases = cases
    }
  }

  /// One cell: a number that its response bears, and the symbol of its function.
  package struct Cell: Equatable, Sendable {
    package var number: UInt32
    package var symbol: String

    /// The number of the first cell, above those of all cases.
    package static let firstNumber: UInt32 = 1 << 24

    package init(number: UInt32, symbol: String) {
      self.number = number
      self.symbol = symbol
    }

    /// The number of a notebook's cell, which is counted from 1.
    package static func number(ofCell cell: Int) -> UInt32 { firstNumber + UInt32(cell) }
  }

  /// One case: a number that its response bears, and its input.
  package struct Case: Equatable, Sendable {
    package var number: UInt32
    package var input: Record

    package init(number: UInt32, input: Record) {
      self.number = number
      self.input = input
    }
  }
}

extension Request: FramePayload {
  package func write(to writer: inout ByteWriter) {
    switch self {
    case .setUp(let setUp):
      writer.write(UInt8(1))
      writer.write(setUp.assignment)
      writer.write(setUp.submission)
      writer.write(UInt32(setUp.libraries.count))
      for library in setUp.libraries { writer.write(library) }
      setUp.limits.write(to: &writer)
    case .run(let run):
      writer.write(UInt8(2))
      writer.write(run.exercise)
      writer.write(UInt32(run.cases.count))
      for one in run.cases {
        writer.write(one.number)
        one.input.write(to: &writer)
      }
    case .tryOut(let cells):
      writer.write(UInt8(3))
      writer.write(UInt32(cells.count))
      for cell in cells {
        writer.write(cell.number)
        writer.write(cell.symbol)
      }
    }
  }

  package init(from reader: inout ByteReader) throws(FrameError) {
    switch try reader.readInteger(UInt8.self) {
    case 1: self = .setUp(try SetUp(from: &reader))
    case 2: self = .run(try Run(from: &reader))
    case 3: self = .tryOut(try Self.readCells(from: &reader))
    default: throw .malformed
    }
  }
}

extension Request {
  private static func readCells(from reader: inout ByteReader) throws(FrameError) -> [Cell] {
    var cells: [Cell] = []
    for _ in 0..<(try reader.readInteger(UInt32.self)) {
      cells.append(Cell(number: try reader.readInteger(), symbol: try reader.readText()))
    }
    return cells
  }
}

extension Request.SetUp {
  fileprivate init(from reader: inout ByteReader) throws(FrameError) {
    let assignment = try reader.readText()
    let submission = try reader.readText()
    var libraries: [String] = []
    for _ in 0..<(try reader.readInteger(UInt32.self)) { libraries.append(try reader.readText()) }
    self.init(
      assignment: assignment, submission: submission, libraries: libraries,
      limits: try Limits(from: &reader))
  }
}

extension Request.Run {
  fileprivate init(from reader: inout ByteReader) throws(FrameError) {
    let exercise = try reader.readText()
    var cases: [Request.Case] = []
    for _ in 0..<(try reader.readInteger(UInt32.self)) {
      let number = try reader.readInteger(UInt32.self)
      cases.append(.init(number: number, input: try Record(from: &reader)))
    }
    self.init(exercise: exercise, cases: cases)
  }
}
