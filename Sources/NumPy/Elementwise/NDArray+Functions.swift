extension NDArray {
  /// The exponential of each element; numpy's `exp`.
  public func exp() -> NDArray { NumPy.exp(self) }

  /// The natural logarithm of each element; numpy's `log`.
  public func log() -> NDArray { NumPy.log(self) }

  /// The logarithm of 1 plus each element, exact near 0; numpy's `log1p`.
  public func log1p() -> NDArray { NumPy.log1p(self) }

  /// The square root of each element; numpy's `sqrt`.
  public func sqrt() -> NDArray { NumPy.sqrt(self) }

  /// The absolute value of each element; numpy's `absolute`.
  public func abs() -> NDArray { NumPy.abs(self) }

  /// The hyperbolic tangent of each element; numpy's `tanh`.
  public func tanh() -> NDArray { NumPy.tanh(self) }
}
