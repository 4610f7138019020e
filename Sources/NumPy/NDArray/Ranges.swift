/// The whole numbers `0 ..< stop` as an array of shape `(stop,)`; numpy's `arange`.
public func arange(_ stop: Int) -> NDArray { arange(0, Double(stop)) }

/// The numbers from 0 to below `stop`, one apart; numpy's `arange`.
@_disfavoredOverload
public func arange(_ stop: Double) -> NDArray { arange(0, stop) }

/// The numbers from `start` to below `stop`, `step` apart; numpy's `arange`.
///
/// Stops if `step` is 0.
public func arange(_ start: Double, _ stop: Double, _ step: Double = 1) -> NDArray {
  let count = ((stop - start) / step).rounded(.up)
  guard count.isFinite else { ShapeError.endlessRange.stop() }
  // numpy writes the first two numbers and goes on with their difference.
  let difference = (start + step) - start
  return NDArray((0..<Swift.max(0, Int(count))).map { start + Double($0) * difference })
}

/// `count` numbers from `start` to `stop`, evenly spaced, shape `(count,)`; numpy's `linspace`.
///
/// With `endpoint` the last one is `stop`. Stops if `count` is negative.
public func linspace(
  _ start: Double, _ stop: Double, _ count: Int = 50, endpoint: Bool = true
) -> NDArray {
  guard count >= 0 else { ShapeError.negativeSamples(count).stop() }
  let intervals = Double(endpoint ? count - 1 : count)
  let step = (stop - start) / intervals
  var samples = (0..<count).map { index in
    let position = Double(index)
    guard intervals > 0 else { return position * (stop - start) + start }
    return (step == 0 ? position / intervals * (stop - start) : position * step) + start
  }
  if endpoint, count > 1 { samples[count - 1] = stop }
  return NDArray(samples)
}
