// On arrays only: the functions of numbers are the C library's.

/// The exponential of each element; numpy's `exp`.
public func exp(_ array: NDArray) -> NDArray { array.map { exp($0) } }

/// The natural logarithm of each element; numpy's `log`.
public func log(_ array: NDArray) -> NDArray { array.map { log($0) } }

/// The logarithm of 1 plus each element, exact near 0; numpy's `log1p`.
public func log1p(_ array: NDArray) -> NDArray { array.map { log1p($0) } }

/// The square root of each element; numpy's `sqrt`.
public func sqrt(_ array: NDArray) -> NDArray { array.map { $0.squareRoot() } }

/// The absolute value of each element; numpy's `absolute`.
public func abs(_ array: NDArray) -> NDArray { array.map { $0.magnitude } }

/// The hyperbolic tangent of each element; numpy's `tanh`.
public func tanh(_ array: NDArray) -> NDArray { array.map { tanh($0) } }
