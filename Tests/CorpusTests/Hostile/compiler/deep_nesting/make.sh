{
  echo 'import Exercises'
  echo 'extension Solution: ComputeCost {'
  echo '  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {'
  yes '(' | head -n 20000
  echo 0
  yes ')' | head -n 20000
  echo '  }'
  echo '}'
} > compute_cost.swift
