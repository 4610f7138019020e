import NumPy

/// A call that stops, and what numpy 2.4.6 says to it.
struct NDArrayMistake: Sendable {
  let message: String
  let make: @Sendable () -> Void

  init(_ message: String, _ make: @escaping @Sendable () -> NDArray) {
    self.message = message
    self.make = { _ = make() }
  }

  static let all = operands + products + axes + indices + joins
}

extension NDArrayMistake {
  static let operands = [
    Self("operands could not be broadcast together with shapes (3,2) (4,1)") {
      zeros(3, 2) + zeros(4, 1)
    },
    Self("operands could not be broadcast together with shapes (3,) (4,) (2,1)") {
      NDArray.where(zeros(3), zeros(4), zeros(2, 1))
    },
    Self(
      "non-broadcastable output operand with shape (3,) doesn't match the broadcast shape (3,3)"
    ) {
      var array = zeros(3)
      array += zeros(3, 3)
      return array
    },
    Self("and requested shape (2,4)") { broadcastTo(zeros(3), [2, 4]) },
  ]

  static let products = [
    Self("shapes (3,4) and (5,2) not aligned: 4 (dim 1) != 5 (dim 0)") {
      dot(zeros(3, 4), zeros(5, 2))
    },
    Self("shapes (3,) and (4,) not aligned: 3 (dim 0) != 4 (dim 0)") { zeros(3).dot(zeros(4)) },
    Self("shapes (3,4) and (2,3,4) not aligned: 4 (dim 1) != 3 (dim 1)") {
      dot(zeros(3, 4), zeros(2, 3, 4))
    },
    Self(
      """
      matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature \
      (n?,k),(k,m?)->(n?,m?) (size 5 is different from 4)
      """
    ) { matmul(zeros(3, 4), zeros(5, 2)) },
    Self(
      """
      matmul: Input operand 0 does not have enough dimensions (has 0, gufunc core with signature \
      (n?,k),(k,m?)->(n?,m?) requires 1)
      """
    ) { matmul(NDArray(1), zeros(3)) },
    Self("(2,3,4)->(2,newaxis,newaxis) (3,4,2)->(3,newaxis,newaxis) and requested shape (3,2)") {
      matmul(zeros(2, 3, 4), zeros(3, 4, 2))
    },
  ]

  static let axes = [
    Self("cannot reshape array of size 6 into shape (4,2)") { zeros(6).reshape(4, 2) },
    Self("cannot reshape array of size 6 into shape (4,newaxis)") { zeros(6).reshape(4, -1) },
    Self("cannot reshape array of size 6 into shape (5,)") { zeros(6).reshape([5]) },
    Self("can only specify one unknown dimension") { zeros(6).reshape(-1, -1) },
    Self("axis 2 is out of bounds for array of dimension 2") { zeros(2, 2).sum(axis: 2) },
    Self("axis -3 is out of bounds for array of dimension 2") { zeros(2, 2).max(axis: -3) },
    Self("cannot select an axis to squeeze out which has size not equal to one") {
      zeros(3, 2).squeeze(axis: 0)
    },
    Self("axes don't match array") { zeros(3, 2).transposed([0]) },
    Self("repeated axis in transpose") { zeros(3, 2).transposed([0, 0]) },
    Self("axis 3 is out of bounds for array of dimension 2") { zeros(3).expandDims(axis: 3) },
    Self("zero-size array to reduction operation maximum which has no identity") {
      NDArray(max(zeros(0)))
    },
    Self("zero-size array to reduction operation minimum which has no identity") {
      min(zeros(0, 3), axis: 0)
    },
    Self("attempt to get argmax of an empty sequence") { argmax(zeros(0, 3), axis: 0) },
    Self("negative dimensions are not allowed") { zeros(-1, 2) },
    Self("Number of samples, -1, must be non-negative.") { linspace(0, 1, -1) },
    Self("The detected shape was (2,) + inhomogeneous part.") { [[1, 2], [3]] },
  ]
}
