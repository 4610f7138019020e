import NumPy
import Testing

extension OperationCase {
  /// What this package answers to the call.
  func answer() throws -> NDArray {
    let arrays = inputs.map(\.array)
    if let binary = Self.binary[call] { return binary(arrays[0], arrays[1]) }
    if let unary = Self.unary[call] { return unary(arrays[0]) }
    if let reduction = Self.reductions[call] {
      return reduction(arrays[0], axis, keepdims ?? false)
    }
    return try #require(other(arrays), "no such call: \(call)")
  }

  private static let binary: [String: @Sendable (NDArray, NDArray) -> NDArray] = [
    "add": { $0 + $1 }, "subtract": { $0 - $1 }, "multiply": { $0 * $1 }, "divide": { $0 / $1 },
    "maximum": { maximum($0, $1) }, "minimum": { minimum($0, $1) }, "greater": { $0 > $1 },
    "less_equal": { $0 <= $1 }, "equal": { equal($0, $1) }, "dot": { dot($0, $1) },
    "power": { power($0, $1.item()) }, "matmul": { matmul($0, $1) }, "outer": { outer($0, $1) },
  ]

  private static let unary: [String: @Sendable (NDArray) -> NDArray] = [
    "exp": { exp($0) }, "log": { log($0) }, "log1p": { log1p($0) }, "sqrt": { sqrt($0) },
    "absolute": { abs($0) }, "tanh": { tanh($0) }, "square": { square($0) },
  ]

  private static let reductions: [String: @Sendable (NDArray, Int?, Bool) -> NDArray] = [
    "sum": { a, axis, keep in axis.map { a.sum(axis: $0, keepdims: keep) } ?? NDArray(a.sum()) },
    "mean": { a, axis, keep in axis.map { a.mean(axis: $0, keepdims: keep) } ?? NDArray(a.mean()) },
    "prod": { a, axis, keep in axis.map { a.prod(axis: $0, keepdims: keep) } ?? NDArray(a.prod()) },
    "max": { a, axis, keep in axis.map { a.max(axis: $0, keepdims: keep) } ?? NDArray(a.max()) },
    "min": { a, axis, keep in axis.map { a.min(axis: $0, keepdims: keep) } ?? NDArray(a.min()) },
    "var": { a, axis, keep in axis.map { a.var(axis: $0, keepdims: keep) } ?? NDArray(a.var()) },
    "std": { a, axis, keep in axis.map { a.std(axis: $0, keepdims: keep) } ?? NDArray(a.std()) },
    "argmax": { a, axis, keep in
      axis.map { argmax(a, axis: $0, keepdims: keep) } ?? NDArray(Double(argmax(a)))
    },
    "argmin": { a, axis, keep in
      axis.map { argmin(a, axis: $0, keepdims: keep) } ?? NDArray(Double(argmin(a)))
    },
  ]

  private func other(_ arrays: [NDArray]) -> NDArray? {
    switch call {
    case "where": NDArray.where(arrays[0], arrays[1], arrays[2])
    case "transpose": numbers.map { arrays[0].transposed($0) }
    case "hstack": hstack(arrays)
    case "vstack": vstack(arrays)
    case "stack": axis.map { stack(arrays, axis: $0) }
    case "concatenate": axis.map { concatenate(arrays, axis: $0) }
    case "slice": sliced(arrays[0])
    case "arange": arange(arrays[0].item(), arrays[1].item(), arrays[2].item())
    case "linspace":
      linspace(
        arrays[0].item(), arrays[1].item(), Int(arrays[2].item()), endpoint: keepdims ?? true)
    default: nil
    }
  }

  private func sliced(_ array: NDArray) -> NDArray? {
    let slices = (bounds ?? []).map { AxisSlice(from: $0[0], to: $0[1], by: $0[2] ?? 1) }
    switch slices.count {
    case 1: return array[slices[0]]
    case 2: return array[slices[0], slices[1]]
    case 3: return array[slices[0], slices[1], slices[2]]
    default: return nil
    }
  }
}
