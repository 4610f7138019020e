// A number is no array, so `A[..., 0] = 7` needs subscripts of its own.

extension NDArray {
  /// The only element that one index an axis selects; assigning a number writes it to all of them:
  /// `A[0..<2, 1...] = 7`.
  ///
  /// Stops as the sub-array does, or if a value is read and there is not exactly one.
  @_disfavoredOverload
  public subscript(_ first: any AxisIndex, _ rest: any AxisIndex...) -> Double {
    get { part(selections([first] + rest)).item() }
    set { replacePart(selections([first] + rest), with: NDArray(newValue)) }
  }

  /// The only element that the last axes' indices select; assigning a number writes it to all of
  /// them: `A[..., 0] = 7`.
  ///
  /// Stops as the sub-array does, or if a value is read and there is not exactly one.
  @_disfavoredOverload
  public subscript(_ leading: UnboundedRange, _ last: any AxisIndex...) -> Double {
    get { part(selections(last, atEnd: true)).item() }
    set { replacePart(selections(last, atEnd: true), with: NDArray(newValue)) }
  }

  /// The only element that the first axis' index selects; assigning a number writes it to all of
  /// them: `A[0, ...] = 7`.
  ///
  /// Stops as the sub-array does, or if a value is read and there is not exactly one.
  @_disfavoredOverload
  public subscript(_ first: any AxisIndex, _ trailing: UnboundedRange) -> Double {
    get { part(selections([first])).item() }
    set { replacePart(selections([first]), with: NDArray(newValue)) }
  }
}
