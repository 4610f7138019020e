printf '\201\000\001extension Solution: ComputeCost {\300\200}\355\240\200' > compute_cost.swift
