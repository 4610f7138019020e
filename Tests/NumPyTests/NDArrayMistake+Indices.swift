import NumPy

extension NDArrayMistake {
  static let indices = [
    Self("index 5 is out of bounds for axis 0 with size 3") { NDArray(zeros(3)[5]) },
    Self("index -3 is out of bounds for axis 1 with size 2") { NDArray(zeros(3, 2)[1, -3]) },
    Self("index 3 is out of bounds for axis 0 with size 3") { zeros(3, 2)[3, ...] },
    Self("index 2 is out of bounds for axis 1 with size 2") { zeros(3, 2)[..., [0, 2]] },
    Self("too many indices for array: array is 2-dimensional, but 3 were indexed") {
      NDArray(zeros(3, 2)[1, 1, 1])
    },
    Self("too few indices for one element: array is 2-dimensional, but 1 were indexed") {
      NDArray(zeros(3, 2)[1] as Double)
    },
    Self("only length-1 arrays can be converted to scalars, not one of shape (3,)") {
      NDArray(Double(zeros(3)))
    },
    Self("at most one list of indices") { zeros(3, 2)[[0, 1], [0, 1]] },
    Self("slice step cannot be zero") { zeros(3)[AxisSlice(by: 0)] },
    Self("could not broadcast input array from shape (3,) into shape (2,)") {
      var array = zeros(3, 2)
      array[0, ...] = zeros(3)
      return array
    },
    Self(
      """
      NumPy boolean array indexing assignment cannot assign 4 input values to the 6 output values \
      where the mask is true
      """
    ) {
      var array = zeros(3, 2)
      array[array > -1] = zeros(4)
      return array
    },
    Self(
      """
      boolean index did not match indexed array along axis 1; size of axis is 2 but size of \
      corresponding boolean axis is 3
      """
    ) { zeros(3, 2)[zeros(3, 3) > 0] },
  ]

  static let joins = [
    Self(
      """
      all the input array dimensions except for the concatenation axis must match exactly, but \
      along dimension 1, the array at index 0 has size 3 and the array at index 1 has size 4
      """
    ) { concatenate([zeros(2, 3), zeros(2, 4)]) },
    Self(
      """
      all the input arrays must have same number of dimensions, but the array at index 0 has 1 \
      dimension(s) and the array at index 1 has 2 dimension(s)
      """
    ) { concatenate([zeros(2), zeros(2, 4)]) },
    Self("need at least one array to concatenate") { hstack([]) },
    Self("zero-dimensional arrays cannot be concatenated") {
      concatenate([NDArray(1), NDArray(2)])
    },
    Self("all input arrays must have the same shape") { stack([zeros(3), zeros(4)]) },
    Self("need at least one array to stack") { stack([]) },
  ]
}
