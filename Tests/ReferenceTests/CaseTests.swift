// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Exercises
import Marking
import Testing

/// Fifty courses' secrets, and none.
let secrets: [Secret?] = [nil] + (1...50).map { Secret("course \($0)".utf8) }

@Suite("Cases")
struct CaseTests {
  @Test("There are 100 points, 40 of them hidden, and 40 visible cases")
  func totals() {
    #expect(assignment.points == 100)
    let cases = assignment.exercises.flatMap(\.cases)
    #expect(cases.filter { $0.visibility == .hidden }.reduce(0) { $0 + $1.points } == 40)
    #expect(cases.filter { $0.visibility == .visible }.count == 40)
  }

  @Test("Each exercise", arguments: assignment.exercises.indices)
  func exercise(_ index: Int) throws {
    let exercise = assignment.exercises[index]
    #expect(exercise.id == DeepNeuralNetwork.stubs[index].id)
    #expect(exercise.points == 10)
    #expect(exercise.cases.count >= 6)
    #expect(Set(exercise.cases.map(\.name)).count == exercise.cases.count)
    #expect(exercise.cases[0].name.hasPrefix("the published case"))
    #expect(exercise.cases[0].visibility == .visible)
    #expect(exercise.cases.allSatisfy { $0.points > 0 })
    #expect(exercise.uses.allSatisfy { assignment.exercise($0) != nil })
  }

  @Test("Published inputs do not depend on a secret, hidden ones do, with each seed once")
  func seeds() {
    let secret = Secret("a secret".utf8)
    for exercise in assignment.exercises {
      for one in exercise.cases {
        let isSame = one.input(secret: secret) == one.input()
        #expect(isSame == (one.visibility == .visible), "\(exercise.id), \(one.name)")
      }
    }
    let seeds = assignment.exercises.flatMap(\.cases)
      .filter { !$0.name.hasPrefix("the published case") }.map(\.seed)
    #expect(Set(seeds).count == seeds.count)
  }

  @Test("A case has the property that its name says", arguments: assignment.exercises.indices)
  func properties(_ index: Int) throws {
    let exercise = assignment.exercises[index]
    for one in exercise.cases where !one.name.hasPrefix("the published case") {
      for secret in secrets {
        let facts = try InputFacts(exercise: exercise.id, one.input(secret: secret))
        for phrase in one.name.split(separator: ", ").map(String.init) {
          let holds = try #require(InputFacts.properties[phrase], "what is \(phrase)?")
          #expect(holds(facts), "\(exercise.id), \(one.name)")
        }
      }
    }
  }

  @Test("Everything expected is finite", arguments: assignment.exercises.indices)
  func finite(_ index: Int) throws {
    let exercise = assignment.exercises[index]
    for one in exercise.cases {
      for secret in secrets {
        let expected = try exercise.expected(one.input(secret: secret))
        let infinite = Value.record(expected).numbers.filter { !$0.isFinite }
        #expect(infinite.isEmpty, "\(exercise.id), \(one.name)")
      }
    }
  }

  @Test(
    "No number before a ReLU is nearly 0",
    arguments: ["linear_activation_backward", "L_model_backward"])
  func awayFromZero(_ id: String) throws {
    let exercise = try #require(assignment.exercise(id))
    for one in exercise.cases {
      for secret in secrets {
        let facts = try InputFacts(exercise: id, one.input(secret: secret))
        #expect(facts.Z.allSatisfy { $0 == 0 || abs($0) > 1e-9 })
      }
    }
  }

  @Test("A guard of 1e-8 in the logarithm earns everything, one of 1e-3 nothing")
  func guardedCost() throws {
    let exercise = try #require(assignment.exercise("compute_cost"))
    for one in exercise.cases {
      for secret in secrets {
        let input = one.input(secret: secret)
        let (AL, Y) = (try input.array("AL"), try input.array("Y"))
        let expected = try reference.computeCost(AL: AL, Y: Y)
        func cost(guard epsilon: Double) -> Double {
          -sum(Y * log(AL + epsilon) + (1 - Y) * log(1 - AL + epsilon)) / Double(AL.shape[1])
        }
        #expect(one.tolerance.accepts(cost(guard: 1e-8), for: expected))
        #expect(!one.tolerance.accepts(cost(guard: 1e-3), for: expected))
      }
    }
  }
}

extension Value {
  /// Every number in it.
  var numbers: [Double] {
    switch self {
    case .number(let number): [number]
    case .integer, .text: []
    case .array(let array): array.scalars
    case .list(let list): list.flatMap(\.numbers)
    case .record(let record): record.fields.flatMap(\.value.numbers)
    }
  }
}
