extension RandomState {
  /// A generator's seed as an input of an exercise.
  public static func value(seed: Int) -> Value {
    .record(Record(type: "RandomState", [.init("seed", .integer(seed))]))
  }
}

extension Record {
  /// A new generator with the seed under `name`.
  func randomState(_ name: String) throws(InputError) -> RandomState {
    RandomState(seed: try record(name).integer("seed"))
  }
}
