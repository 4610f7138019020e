/// The sum of each pair of elements, after broadcasting; numpy's `add`.
///
/// Stops if the shapes cannot be broadcast together.
public func add(_ a: NDArray, _ b: NDArray) -> NDArray { a + b }

/// The difference of each pair of elements, after broadcasting; numpy's `subtract`.
///
/// Stops if the shapes cannot be broadcast together.
public func subtract(_ a: NDArray, _ b: NDArray) -> NDArray { a - b }

/// The product of each pair of elements, after broadcasting; numpy's `multiply`.
///
/// Stops if the shapes cannot be broadcast together.
public func multiply(_ a: NDArray, _ b: NDArray) -> NDArray { a * b }

/// The quotient of each pair of elements, after broadcasting; numpy's `divide`.
///
/// Stops if the shapes cannot be broadcast together.
public func divide(_ a: NDArray, _ b: NDArray) -> NDArray { a / b }
