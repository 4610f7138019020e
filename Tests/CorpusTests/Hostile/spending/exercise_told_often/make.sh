for number in $(seq 1500); do
  printf '\n```swift\nextension Solution: ComputeCost {\n  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { %s }\n}\n```\n' "-$number"
done > notebook.md
# A file of the exercise's own is left out of those beside it.
echo 'extension Solution: ComputeCost { static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { -1 } }' > compute_cost.swift
sed -i '1i import Exercises' compute_cost.swift
