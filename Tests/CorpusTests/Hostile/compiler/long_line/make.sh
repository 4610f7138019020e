{
  echo 'import Exercises'
  echo 'extension Solution: ComputeCost {'
  echo '  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {'
  printf '    return "'
  yes a | head -n 900000 | tr -d '\n'
  echo '"'
  echo '  }'
  echo '}'
} > compute_cost.swift
