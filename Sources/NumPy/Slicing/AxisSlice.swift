/// A range of positions with a step, numpy's `start:stop:step`; without ends it is the whole axis.
public struct AxisSlice: AxisIndex, Sendable {
  let start: Int?
  let stop: Int?
  let step: Int

  /// Creates the slice of every `step`-th position from `start` to before `stop`.
  ///
  /// Negative ends count from the end; with a negative step the slice runs backwards. Stops if the
  /// step is 0.
  public init(from start: Int? = nil, to stop: Int? = nil, by step: Int = 1) {
    if step == 0 { ShapeError.zeroStep.stop() }
    self.start = start
    self.stop = stop
    self.step = step
  }

  /// What this selects from an axis of `length`.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    // Backwards, the place before the first position is a good end.
    let (lowest, highest) = step > 0 ? (0, length) : (-1, length - 1)
    func place(_ end: Int) -> Int {
      Swift.min(Swift.max(end < 0 ? end + length : end, lowest), highest)
    }
    let first = start.map(place) ?? (step > 0 ? lowest : highest)
    let last = stop.map(place) ?? (step > 0 ? highest : lowest)
    let positions = stride(from: first, to: last, by: step)
    return .range(start: first, count: positions.underestimatedCount, step: step)
  }
}

extension AxisIndex where Self == AxisSlice {
  /// The whole axis, numpy's `:`.
  public static var all: AxisSlice { AxisSlice() }

  /// Every `step`-th position from `start` to before `stop`, numpy's `start:stop:step`.
  ///
  /// Stops if the step is 0.
  public static func slice(
    from start: Int? = nil, to stop: Int? = nil, by step: Int = 1
  ) -> AxisSlice {
    AxisSlice(from: start, to: stop, by: step)
  }
}
