/// Every product of an element of `a` and one of `b`, shape `(a.size, b.size)`; numpy's `outer`.
public func outer(_ a: NDArray, _ b: NDArray) -> NDArray {
  a.reshape(a.size, 1) * b.reshape(1, b.size)
}
