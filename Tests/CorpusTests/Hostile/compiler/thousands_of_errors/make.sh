{
  echo 'import Exercises'
  echo 'extension Solution: ComputeCost {'
  echo '  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {'
  seq -f '    let x%.0f: Int = AL' 5000
  echo '    return 0'
  echo '  }'
  echo '}'
} > compute_cost.swift
